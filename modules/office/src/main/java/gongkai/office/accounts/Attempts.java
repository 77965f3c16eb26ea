package gongkai.office.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts failures to sign in by login, whether or not there is such an account, and bars a login
 * after too many of them.
 */
@ApplicationScoped
class Attempts {
  @PersistenceContext(unitName = "gongkai.office")
  private EntityManager em;

  private Clock clock;
  private int most;
  private Duration bar;

  @SuppressWarnings("NullAway.Init")
  Attempts() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Attempts(
      Clock clock,
      @ConfigProperty(name = "gongkai.office.sign-in.max-failures", defaultValue = "5") int most,
      @ConfigProperty(name = "gongkai.office.sign-in.lock-minutes", defaultValue = "15")
          int minutes) {
    Passwords.demand("gongkai.office.sign-in.max-failures", most, 1, 100);
    Passwords.demand("gongkai.office.sign-in.lock-minutes", minutes, 1, 1440);
    this.clock = clock;
    this.most = most;
    this.bar = Duration.ofMinutes(minutes);
  }

  Attempts(EntityManager em, Clock clock, int most, int minutes) {
    this(clock, most, minutes);
    this.em = em;
  }

  /** What is known of a login. */
  State of(String login) {
    return of(List.of(login)).getOrDefault(login, State.NONE);
  }

  /** What is known of these logins; the others are left out. */
  Map<String, State> of(Collection<String> logins) {
    if (logins.isEmpty()) {
      return Map.of();
    }
    Map<String, String> names =
        logins.stream().collect(Collectors.toMap(Attempts::hash, Function.identity()));
    Query query =
        em.createNativeQuery(
            "select failures, failed_at, locked_until, succeeded_at, login_hash"
                + " from office.sign_in where login_hash in ("
                + String.join(",", Collections.nCopies(names.size(), "?"))
                + ")");
    int place = 1;
    for (String hash : names.keySet()) {
      query.setParameter(place++, hash);
    }
    Map<String, State> states = new HashMap<>();
    for (Object found : query.getResultList()) {
      Object[] row = (Object[]) found;
      states.put(Objects.requireNonNull(names.get((String) row[4])), State.of(row));
    }
    return states;
  }

  /** Until when the login is barred, if it is now. */
  Optional<Instant> barredUntil(String login) {
    return Optional.of(of(login).lockedUntil()).filter(until -> until.isAfter(clock.instant()));
  }

  /**
   * Makes other attempts of the login wait until this transaction ends. The verdict on a password
   * is spoken after this, or many attempts at once would all be counted too late.
   */
  void hold(String login) {
    if (touch(login) == 0) {
      forgetOldStrangers();
      em.createNativeQuery(
              """
              insert into office.sign_in
                (login_hash, failures, failed_at, locked_until, succeeded_at)
              values (?1, 0, 0, 0, 0) on conflict do nothing
              """)
          .setParameter(1, hash(login))
          .executeUpdate();
      touch(login);
    }
  }

  /** Counts a failure; the login must be held. Says until when it is barred now, if it is. */
  Optional<Instant> failed(String login) {
    State state = of(login);
    Instant now = clock.instant();
    boolean recent = Instant.ofEpochMilli(state.failedAt()).plus(bar).isAfter(now);
    int failures = recent ? state.failures() + 1 : 1;
    boolean barred = failures >= most;
    Instant until = barred ? now.plus(bar) : Instant.EPOCH;
    em.createNativeQuery(
            """
            update office.sign_in set failures = ?2, failed_at = ?3, locked_until = ?4
            where login_hash = ?1
            """)
        .setParameter(1, hash(login))
        .setParameter(2, barred ? 0 : failures)
        .setParameter(3, now.toEpochMilli())
        .setParameter(4, until.toEpochMilli())
        .executeUpdate();
    return barred ? Optional.of(until) : Optional.empty();
  }

  /** Notes a success and forgets the failures; the login must be held. */
  void succeeded(String login) {
    em.createNativeQuery(
            """
            update office.sign_in set failures = 0, locked_until = 0, succeeded_at = ?2
            where login_hash = ?1
            """)
        .setParameter(1, hash(login))
        .setParameter(2, clock.millis())
        .executeUpdate();
  }

  /** Ends a lock-out; says whether there was one. */
  boolean unlock(String login) {
    boolean barred = barredUntil(login).isPresent();
    em.createNativeQuery(
            "update office.sign_in set failures = 0, locked_until = 0 where login_hash = ?1")
        .setParameter(1, hash(login))
        .executeUpdate();
    return barred;
  }

  private int touch(String login) {
    return em.createNativeQuery(
            "update office.sign_in set login_hash = login_hash where login_hash = ?1")
        .setParameter(1, hash(login))
        .executeUpdate();
  }

  /** Logins that nobody has would fill the table. */
  private void forgetOldStrangers() {
    em.createNativeQuery("delete from office.sign_in where succeeded_at = 0 and failed_at < ?1")
        .setParameter(1, clock.instant().minus(bar.multipliedBy(2)).toEpochMilli())
        .executeUpdate();
  }

  private static String hash(String login) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What is known of a login.
   *
   * @param succeeded when it last signed in, {@link Instant#EPOCH} for never
   */
  record State(int failures, long failedAt, Instant lockedUntil, Instant succeeded) {
    static final State NONE = new State(0, 0, Instant.EPOCH, Instant.EPOCH);

    static State of(Object[] row) {
      return new State(
          ((Number) row[0]).intValue(),
          ((Number) row[1]).longValue(),
          Instant.ofEpochMilli(((Number) row[2]).longValue()),
          Instant.ofEpochMilli(((Number) row[3]).longValue()));
    }
  }
}
