package gongkai.applications.disposal;

import gongkai.applications.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Destroys the personal data of a case. Rows of sealed data are deleted; the sealed bytes of files,
 * which nothing names any more, are swept from the disk. What stays names nobody.
 */
@ApplicationScoped
class Erasure {
  /** The tables with sealed rows of a case, each with which of its rows are the case's. */
  static final List<String> SEALED =
      List.of(
          "applicant where case_id = ?1",
          "wish where case_id = ?1",
          "file where case_id = ?1",
          "fresh_code where case_id = ?1",
          "words where case_id = ?1",
          "letter_content where letter_id in"
              + " (select id from applications.letter where case_id = ?1)",
          "mail_content where mail_id in"
              + " (select id from applications.mail where once_key = 'receipt:' || ?1)");

  /** What leads to a person without being sealed: keyed hashes, masks, numbers of slips. */
  private static final List<String> TRACES =
      List.of(
          "delete from applications.query_code where case_id = ?1",
          "delete from applications.submission where case_id = ?1",
          "delete from applications.letter_enclosure_look where file_id in"
              + " (select file_id from applications.letter_enclosure where letter_id in"
              + " (select id from applications.letter where case_id = ?1))",
          "delete from applications.letter_enclosure where letter_id in"
              + " (select id from applications.letter where case_id = ?1)",
          "delete from applications.kept_answers where case_id = ?1",
          "update applications.letter set masked = '', tracking = '' where case_id = ?1",
          "update applications.letter_dispatch set tracking = '' where letter_id in"
              + " (select id from applications.letter where case_id = ?1)",
          "update applications.mail set masked = '' where once_key = 'receipt:' || ?1");

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Overwriting overwriting;

  @SuppressWarnings("NullAway.Init")
  Erasure() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Erasure(Overwriting overwriting) {
    this.overwriting = overwriting;
  }

  Erasure(EntityManager em, Overwriting overwriting) {
    this.em = em;
    this.overwriting = overwriting;
  }

  void erase(CaseId id) {
    overwriting.overwrite(id);
    SEALED.forEach(rows -> run("delete from applications." + rows, id));
    TRACES.forEach(statement -> run(statement, id));
  }

  private void run(String statement, CaseId id) {
    em.createNativeQuery(statement).setParameter(1, id.value()).executeUpdate();
  }
}
