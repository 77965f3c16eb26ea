package gongkai.applications.disposal;

import gongkai.applications.CaseId;
import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes over what is sealed in rows that belong to something that stays: a consultation, and an
 * entry of the register of remedies, which Table 4 counts.
 */
@ApplicationScoped
class Overwriting {
  private static final String GONE = "（已销毁）";
  private static final String NOBODY =
      """
      {"name":"（已销毁）","contactPerson":"","phone":"","delivery":"IN_PERSON","destination":""}""";

  /** What stands there afterwards. */
  private record Text(SealedColumn column, String owner, String text) {}

  private static final List<Text> TEXTS =
      Stream.concat(
              Stream.of(
                  remedy("name", GONE),
                  remedy("contact", ""),
                  said("reply_remark"),
                  said("class_reason"),
                  said("ruling_note"),
                  consultation("party", NOBODY),
                  new Text(
                      SealedColumn.of("consultation", "id", "receipt_proof"), "consultation", "")),
              Stream.of("told", "need", "reasons", "note", "content", "ground")
                  .map(name -> consultation(name, GONE)))
          .toList();

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  Overwriting() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Overwriting(Vault vault) {
    this.vault = vault;
  }

  Overwriting(EntityManager em, Vault vault) {
    this.em = em;
    this.vault = vault;
  }

  private static Text remedy(String name, String text) {
    return new Text(SealedColumn.of("remedy_claimant", "remedy_id", name), "remedy", text);
  }

  private static Text said(String name) {
    return new Text(SealedColumn.of("remedy", "id", name), "remedy", GONE);
  }

  private static Text consultation(String name, String text) {
    return new Text(
        SealedColumn.of("consultation_words", "consultation_id", name), "consultation", text);
  }

  /** The columns that are written over. */
  static List<SealedColumn> columns() {
    return TEXTS.stream().map(Text::column).toList();
  }

  void overwrite(CaseId id) {
    TEXTS.forEach(text -> overwrite(text, id));
  }

  private void overwrite(Text text, CaseId id) {
    List<?> owners =
        em.createNativeQuery("select id from applications." + text.owner() + " where case_id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    SealedColumn column = text.column();
    for (Object owner : owners) {
      em.createNativeQuery(
              "update %1$s set %2$s = ?2 where %3$s = ?1 and %2$s <> ''"
                  .formatted(column.table(), column.column(), column.id()))
          .setParameter(1, owner)
          .setParameter(2, vault.seal(text.text(), column.of(owner)))
          .executeUpdate();
    }
  }
}
