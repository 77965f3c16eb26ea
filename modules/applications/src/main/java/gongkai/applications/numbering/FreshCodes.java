package gongkai.applications.numbering;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.ClobText;
import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Gives out query codes and keeps each of them sealed for a day, for the form that is sent twice;
 * then nobody can tell them any more.
 */
@ApplicationScoped
public class FreshCodes implements SealedData {
  /** How long a code can be told again. */
  public static final Duration KEPT = Duration.ofDays(1);

  private static final SealedColumn CODE = SealedColumn.of("fresh_code", "case_id", "sealed");

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private QueryCodes codes;
  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  FreshCodes() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  FreshCodes(QueryCodes codes, Vault vault) {
    this.codes = codes;
    this.vault = vault;
  }

  /** On a given persistence context. */
  public FreshCodes(EntityManager em, QueryCodes codes, Vault vault) {
    this(codes, vault);
    this.em = em;
  }

  /** A code for a case; a former one opens nothing any more. */
  public QueryCode give(CaseId id, Instant at) {
    QueryCode code = QueryCode.random();
    codes.give(id, code, at);
    em.createNativeQuery("delete from applications.fresh_code where case_id = ?1")
        .setParameter(1, id.value())
        .executeUpdate();
    em.createNativeQuery(
            "insert into applications.fresh_code (case_id, sealed, at_ms) values (?1, ?2, ?3)")
        .setParameter(1, id.value())
        .setParameter(2, vault.seal(code.value(), CODE.of(id)))
        .setParameter(3, at.toEpochMilli())
        .executeUpdate();
    return code;
  }

  /** The code that was given within the last day. */
  public Optional<QueryCode> find(CaseId id, Instant now) {
    List<?> found =
        em.createNativeQuery(
                "select sealed from applications.fresh_code where case_id = ?1 and at_ms >= ?2")
            .setParameter(1, id.value())
            .setParameter(2, now.minus(KEPT).toEpochMilli())
            .getResultList();
    return found.stream()
        .findFirst()
        .map(column -> new QueryCode(vault.open(ClobText.of(column), CODE.of(id))));
  }

  /** Forgets the codes that were given more than a day ago. */
  public void forget(Instant now) {
    em.createNativeQuery("delete from applications.fresh_code where at_ms < ?1")
        .setParameter(1, now.minus(KEPT).toEpochMilli())
        .executeUpdate();
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(CODE);
  }
}
