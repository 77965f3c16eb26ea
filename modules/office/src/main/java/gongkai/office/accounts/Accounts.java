package gongkai.office.accounts;

import gongkai.office.BodyCode;
import gongkai.office.Staff.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of the accounts. */
@ApplicationScoped
class Accounts {
  @PersistenceContext(unitName = "gongkai.office")
  private EntityManager em;

  private Attempts attempts;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Accounts() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Accounts(Attempts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  Accounts(EntityManager em, Attempts attempts, Clock clock) {
    this(attempts, clock);
    this.em = em;
  }

  boolean areNone() {
    return em.createQuery("select count(a) from StaffAccount a", Long.class).getSingleResult() == 0;
  }

  Optional<StaffAccount> find(String login) {
    return Optional.ofNullable(em.find(StaffAccount.class, login));
  }

  /** The account, which nobody else changes until this transaction ends. */
  Optional<StaffAccount> lock(String login) {
    return Optional.ofNullable(em.find(StaffAccount.class, login, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * As {@link #lock}; nobody else opens an account meanwhile, for what is not there has no lock.
   */
  Optional<StaffAccount> hold(String login) {
    em.createNativeQuery("update office.body set position = position where parent is null")
        .executeUpdate();
    return lock(login);
  }

  List<Account> of(Set<BodyCode> bodies) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    List<StaffAccount> rows =
        em.createQuery(
                "select a from StaffAccount a where a.body in :bodies order by a.login",
                StaffAccount.class)
            .setParameter("bodies", bodies.stream().map(BodyCode::value).toList())
            .getResultList();
    Map<String, Attempts.State> states =
        attempts.of(rows.stream().map(row -> row.actor().login()).toList());
    return rows.stream()
        .map(row -> view(row, states.getOrDefault(row.actor().login(), Attempts.State.NONE)))
        .toList();
  }

  Account view(StaffAccount account) {
    return view(account, attempts.of(account.actor().login()));
  }

  private Account view(StaffAccount account, Attempts.State state) {
    Instant last = state.succeeded();
    return account.view(
        state.lockedUntil().isAfter(clock.instant()), last.equals(Instant.EPOCH) ? null : last);
  }

  Account add(Account account, String secret) {
    var row = new StaffAccount(account, secret, clock.millis());
    em.persist(row);
    em.flush();
    return view(row);
  }

  Account change(StaffAccount row, Account account) {
    row.become(account, clock.millis());
    em.flush();
    return view(row);
  }

  Account changeSecret(StaffAccount row, String secret) {
    row.newSecret(secret, clock.millis());
    em.flush();
    return view(row);
  }

  boolean unlock(String login) {
    return attempts.unlock(login);
  }

  /** Stores the same password under a stronger hash; nothing that an editor sees changes. */
  void strengthen(StaffAccount row, String secret) {
    em.createNativeQuery("update office.account set secret = ?1 where login = ?2 and secret = ?3")
        .setParameter(1, secret)
        .setParameter(2, row.actor().login())
        .setParameter(3, row.secret())
        .executeUpdate();
  }
}
