package gongkai.applications.numbering;

import gongkai.applications.CaseId;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;

/** The present query code of each case, kept as a keyed hash; a fresh one replaces the former. */
@ApplicationScoped
public class QueryCodes {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  QueryCodes() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  QueryCodes(Vault vault) {
    this.vault = vault;
  }

  /** On a given persistence context. */
  public QueryCodes(EntityManager em, Vault vault) {
    this.em = em;
    this.vault = vault;
  }

  /** Gives a case a fresh code; a former one opens nothing any more. */
  public void give(CaseId id, QueryCode code, Instant at) {
    String hash = keys(id, code.value()).getFirst();
    int changed =
        em.createNativeQuery(
                "update applications.query_code set hash = ?2, made_at = ?3 where case_id = ?1")
            .setParameter(1, id.value())
            .setParameter(2, hash)
            .setParameter(3, at.toEpochMilli())
            .executeUpdate();
    if (changed == 0) {
      em.createNativeQuery(
              "insert into applications.query_code (case_id, hash, made_at) values (?1, ?2, ?3)")
          .setParameter(1, id.value())
          .setParameter(2, hash)
          .setParameter(3, at.toEpochMilli())
          .executeUpdate();
    }
  }

  /** Says whether a case has a code of its own. */
  public boolean has(CaseId id) {
    return !em.createNativeQuery("select case_id from applications.query_code where case_id = ?1")
        .setParameter(1, id.value())
        .getResultList()
        .isEmpty();
  }

  /** Says whether what somebody typed is the code of the case; the work is the same either way. */
  public boolean fits(CaseId id, String typed) {
    List<?> found =
        em.createNativeQuery("select hash from applications.query_code where case_id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    byte[] stored = bytes(found.isEmpty() ? "" : (String) found.get(0));
    boolean fits = false;
    for (String key : keys(id, QueryCode.normal(typed))) {
      fits |= MessageDigest.isEqual(stored, bytes(key));
    }
    return fits;
  }

  private List<String> keys(CaseId id, String code) {
    return vault.fingerprints(id + ":" + code, "query-code");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
