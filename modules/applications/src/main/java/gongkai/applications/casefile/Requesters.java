package gongkai.applications.casefile;

import gongkai.applications.CaseId;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who applies and what for, sealed in tables of their own and found by keyed hash; works in the
 * caller's transaction. Who opens a requester for a person to see writes it into the audit trail.
 */
@ApplicationScoped
public class Requesters {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  Requesters() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Requesters(Vault vault) {
    this.vault = vault;
  }

  /** On a given persistence context. */
  public Requesters(EntityManager em, Vault vault) {
    this.em = em;
    this.vault = vault;
  }

  /** Keeps who applies and what for in a new case. */
  public void add(CaseId id, Requester requester, Wish wish) {
    em.createNativeQuery(
            """
            insert into applications.applicant
              (case_id, sealed, identity_key, name_key, email_key, phone_key)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            """)
        .setParameter(1, id.value())
        .setParameter(2, vault.seal(RequesterJson.write(requester), CaseSeals.REQUESTER.of(id)))
        .setParameter(3, key(requester.identity(), "identity"))
        .setParameter(4, key(requester.name(), "name"))
        .setParameter(5, key(requester.email(), "email"))
        .setParameter(6, key(digits(requester.phone()), "phone"))
        .executeUpdate();
    em.createNativeQuery(
            "insert into applications.wish (case_id, sealed, topic_key) values (?1, ?2, ?3)")
        .setParameter(1, id.value())
        .setParameter(2, vault.seal(RequesterJson.write(wish), CaseSeals.WISH.of(id)))
        .setParameter(3, key(wish.topic(), "topic"))
        .executeUpdate();
  }

  /** Writes the wish anew, as a split or a transcription changes it. */
  public void rewrite(CaseId id, Wish wish) {
    em.createNativeQuery(
            "update applications.wish set sealed = ?2, topic_key = ?3 where case_id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, vault.seal(RequesterJson.write(wish), CaseSeals.WISH.of(id)))
        .setParameter(3, key(wish.topic(), "topic"))
        .executeUpdate();
  }

  /** Who applies; empty when it was disposed of. */
  public Optional<Requester> requester(CaseId id) {
    return sealed("select sealed from applications.applicant where case_id = ?1", id)
        .map(text -> RequesterJson.requester(vault.open(text, CaseSeals.REQUESTER.of(id))));
  }

  /** What for; empty when it was disposed of. */
  public Optional<Wish> wish(CaseId id) {
    return sealed("select sealed from applications.wish where case_id = ?1", id)
        .map(text -> RequesterJson.wish(vault.open(text, CaseSeals.WISH.of(id))));
  }

  /** Says whether a text names who applies, or has a number or address of theirs. */
  public boolean namedIn(CaseId id, String text) {
    return requester(id).filter(who -> who.namedIn(text)).isPresent();
  }

  /** Cases of who has this identity document, newest first. */
  public List<CaseId> withIdentity(Requester requester, int limit) {
    return keyed("applicant", "identity_key", requester.identity(), "identity", limit);
  }

  /** Cases of applicants of this name, newest first. */
  public List<CaseId> named(String name, int limit) {
    return keyed("applicant", "name_key", name, "name", limit);
  }

  /** Cases that ask with the same words, newest first. */
  public List<CaseId> asking(Wish wish, int limit) {
    return keyed("wish", "topic_key", wish.topic(), "topic", limit);
  }

  /** Says whether an e-mail address or telephone number is the registered one of a case. */
  public boolean isContact(CaseId id, String contact) {
    Set<String> wanted =
        Set.copyOf(
            contact.contains("@")
                ? vault.fingerprints(contact, "email")
                : vault.fingerprints(digits(contact), "phone"));
    List<?> rows =
        em.createNativeQuery(
                "select email_key, phone_key from applications.applicant where case_id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .anyMatch(row -> wanted.contains((String) row[0]) || wanted.contains((String) row[1]));
  }

  private List<CaseId> keyed(String table, String column, String value, String domain, int limit) {
    if (value.isEmpty()) {
      return List.of();
    }
    List<?> found =
        em.createNativeQuery(
                """
                select t.case_id from applications.%s t
                join applications.application a on a.id = t.case_id
                where t.%s in ('%s') order by a.registered_at desc
                """
                    .formatted(
                        table, column, String.join("','", vault.fingerprints(value, domain))))
            .setMaxResults(limit)
            .getResultList();
    return found.stream().map(id -> new CaseId((String) id)).toList();
  }

  private Optional<String> sealed(String sql, CaseId id) {
    List<?> found = em.createNativeQuery(sql).setParameter(1, id.value()).getResultList();
    return found.stream().findFirst().map(ClobText::of);
  }

  private String key(String value, String domain) {
    return value.isEmpty() ? "" : vault.fingerprints(value, domain).getFirst();
  }

  static String digits(String phone) {
    return Normalizer.normalize(phone, Normalizer.Form.NFKC).replaceAll("\\D", "");
  }
}
