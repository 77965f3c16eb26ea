package gongkai.applications.disposal;

import gongkai.applications.CaseId;
import gongkai.applications.archive.KeptFile;
import gongkai.applications.archive.KeptFiles;
import gongkai.applications.archive.Term;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Requesting;
import gongkai.applications.casefile.Words;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.retention.Disposals;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.TestClock;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An archive of files of the year 2020 on one database. */
final class DisposalOffice implements AutoCloseable {
  static final LocalDate CLOSED = LocalDate.of(2020, 3, 20);

  final TestDatabase db;
  final TestClock clock = new TestClock();
  final Notebook audit = new Notebook();
  final List<String> approved = new ArrayList<>();

  DisposalOffice(DatabaseKind kind) {
    db = TestDatabase.open(kind, "gongkai.applications", "applications");
  }

  /** An archived file with an applicant, a wish and a note. */
  CaseId archived(String number, int years) {
    return db.transact(
        em -> {
          DisclosureApplication file = CaseFiles.registered(number);
          new Requesters(em, CaseFiles.VAULT)
              .add(file.id(), Requesting.person(), Requesting.wish("道路养护经费"));
          String words = new Words(em, CaseFiles.VAULT).keep(file.id(), "申请人来电");
          file.happen(new ClockEvent.Ended(CLOSED), words, "officer", CaseFiles.at(CLOSED));
          new DisclosureApplications(em).add(file);
          var term = new Term("定期" + years + "年", years, "一般申请");
          new KeptFiles(em).add(new KeptFile(file.facts(), term, CLOSED, "officer"));
          return file.id();
        });
  }

  void challenge(CaseId id) {
    run(
        """
        insert into applications.remedy (id, version, body, case_id, case_number, letter_number,
          route, earlier, authority, authority_number, simplified, state, filed_on, reply_remark,
          result_class, class_reason, ruling_note, follow_up, changed_at, changed_by)
        values ('r1', 1, 'jfj', ?1, '', '', 'DIRECT_LITIGATION', '', '人民法院', '', false,
          'REPLY_DUE', date '2030-12-30', '', '', '', '', '', 0, '')
        """,
        id);
  }

  void run(String sql, CaseId id) {
    db.run(em -> em.createNativeQuery(sql).setParameter(1, id.value()).executeUpdate());
  }

  /** A letter of a case with a file that somebody opened. */
  void enclose(CaseId id, String key) {
    run(
        """
        insert into applications.letter (id, version, case_id, body, kind, outcome, title, state,
          template, author, approver, delivery, to_applicant, masked, tracking, sha256,
          created_at, changed_at)
        values ('l%s', 1, ?1, 'jfj', 'GRANTED', 'GRANTED', '', 'DISPATCHED', '', '', '', 'ONLINE',
          true, '', '', '', 0, 0)
        """
            .formatted(key),
        id);
    run(
        """
        insert into applications.file
          (id, case_id, purpose, sealed_name, media_type, bytes, stored, at_ms)
        values ('%s', ?1, 'ENCLOSURE', '', '', 0, '', 0)
        """
            .formatted(key),
        id);
    db.run(
        em -> {
          em.createNativeQuery(
                  "insert into applications.letter_enclosure values (?1, ?2, 1, '', 'officer')")
              .setParameter(1, key)
              .setParameter(2, "l" + key)
              .executeUpdate();
          em.createNativeQuery(
                  "insert into applications.letter_enclosure_look values (?1, 'approver', 0)")
              .setParameter(1, key)
              .executeUpdate();
        });
  }

  /** Rows that tell of what was enclosed in a case. */
  long enclosed(CaseId id) {
    String links =
        " from applications.letter_enclosure where letter_id in"
            + " (select id from applications.letter where case_id = ?1)";
    return count("select count(*) from applications.file where case_id = ?1", id)
        + count("select count(*)" + links, id)
        + count(
            "select count(*) from applications.letter_enclosure_look where file_id in"
                + " (select file_id"
                + links
                + ")",
            id);
  }

  long count(String sql, CaseId id) {
    return db.transact(
        em ->
            ((Number) em.createNativeQuery(sql).setParameter(1, id.value()).getSingleResult())
                .longValue());
  }

  <T> T desk(Function<Disposals, T> work) {
    return db.transact(em -> work.apply(door(em)));
  }

  private Disposals door(EntityManager em) {
    return new DisposalDesk(
        new OverFiles(em), lists(em), audit, clock, list -> approved.add(list.id()));
  }

  /** One step, as the program does it until it is killed. */
  boolean step(String list) {
    return db.transact(em -> steps(em).next(list));
  }

  /** Does what is left after a start. */
  void runToTheEnd() {
    List<String> lists = db.transact(em -> steps(em).running());
    for (String list : lists) {
      while (step(list)) {
        // the next file
      }
    }
  }

  private static DisposalLists lists(EntityManager em) {
    return new DisposalLists(em, new RemarkSeals(CaseFiles.VAULT));
  }

  private DisposalSteps steps(EntityManager em) {
    var erasure = new Erasure(em, new Overwriting(em, CaseFiles.VAULT));
    var undoing =
        new DisposalSteps.Undoing(new KeptFiles(em), new DisclosureApplications(em), erasure);
    return new DisposalSteps(lists(em), undoing, audit, clock);
  }

  <T> T file(CaseId id, Function<DisclosureApplication, T> look) {
    return db.transact(em -> look.apply(new DisclosureApplications(em).find(id).orElseThrow()));
  }

  boolean knowsApplicant(CaseId id) {
    return db.transact(em -> new Requesters(em, CaseFiles.VAULT).requester(id).isPresent());
  }

  @Override
  public void close() {
    db.close();
  }
}
