package gongkai.applications.reminder.agenda;

import gongkai.applications.casefile.ClobText;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is reminded where; works in the caller's transaction. */
@ApplicationScoped
class Subscribers {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  Subscribers() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Subscribers(Vault vault) {
    this.vault = vault;
  }

  Subscribers(EntityManager em, Vault vault) {
    this.em = em;
    this.vault = vault;
  }

  /** Logins of those who get mails. */
  List<String> logins() {
    return strings("select login from applications.reminder_address order by login");
  }

  Optional<String> address(String login) {
    List<?> found =
        query("select sealed from applications.reminder_address where login = ?1", login)
            .getResultList();
    return found.stream()
        .findFirst()
        .map(text -> vault.open(ClobText.of(text), ReminderSeals.ADDRESS.of(login)));
  }

  void forgetAddress(String login) {
    query("delete from applications.reminder_address where login = ?1", login).executeUpdate();
  }

  void keepAddress(String login, String address, Instant at) {
    forgetAddress(login);
    query(
            """
            insert into applications.reminder_address (login, sealed, changed_at)
            values (?1, ?2, ?3)
            """,
            login,
            vault.seal(address, ReminderSeals.ADDRESS.of(login)),
            at.toEpochMilli())
        .executeUpdate();
  }

  Optional<Instant> feedSince(String login) {
    List<?> found =
        query("select made_at from applications.reminder_feed where login = ?1", login)
            .getResultList();
    return found.stream().findFirst().map(at -> Instant.ofEpochMilli(((Number) at).longValue()));
  }

  /** Whose feed has that hash. */
  Optional<String> feedOf(String hash) {
    return strings("select login from applications.reminder_feed where hash = ?1", hash).stream()
        .findFirst();
  }

  void endFeed(String login) {
    query("delete from applications.reminder_feed where login = ?1", login).executeUpdate();
  }

  void makeFeed(String login, String hash, Instant at) {
    endFeed(login);
    query(
            "insert into applications.reminder_feed (login, hash, made_at) values (?1, ?2, ?3)",
            login,
            hash,
            at.toEpochMilli())
        .executeUpdate();
  }

  private List<String> strings(String sql, Object... values) {
    List<?> found = query(sql, values).getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  private Query query(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
