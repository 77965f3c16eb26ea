package gongkai.applications.tally;

import gongkai.applications.ApplicantKind;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.office.BodyCode;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cases and remedies with any dates, on a real database, and the door that counts them. */
final class CountingOffice implements AutoCloseable {
  /** So few that histories of some dozen cases have cells that are walked. */
  private static final int FEW = 2;

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final TestDatabase db;

  private CountingOffice(TestDatabase db) {
    this.db = db;
  }

  static CountingOffice open(DatabaseKind kind) {
    return new CountingOffice(TestDatabase.open(kind, "gongkai.applications", "applications"));
  }

  /**
   * A case as it is stored.
   *
   * @param received {@code null} while not confirmed
   */
  record Life(
      ApplicantKind applicant,
      LocalDate submitted,
      @Nullable LocalDate received,
      @Nullable LocalDate closed,
      Outcome outcome) {

    LocalDate opened() {
      return received == null ? submitted : received;
    }

    /** The day of its end, never before it was opened. */
    @Nullable LocalDate ended() {
      return closed == null || !closed.isBefore(opened()) ? closed : opened();
    }
  }

  /** A remedy as it is stored. */
  record Dispute(
      RemedyRoute route, LocalDate filed, @Nullable LocalDate decided, ResultClass result) {}

  String keep(BodyCode body, Life life) {
    return keep(body, life, "DISCLOSURE");
  }

  /** A case in which a ruling ordered to answer again. */
  String keepAgain(BodyCode body, Life life) {
    String number = keep(body, life);
    db.run(
        em ->
            em.createNativeQuery(
                    "update applications.application set channel = 'RULING' where number = ?1")
                .setParameter(1, number)
                .executeUpdate());
    return number;
  }

  String keep(BodyCode body, Life life, String kind) {
    String number = String.format("n-%06d", NUMBERS.incrementAndGet());
    DisclosureApplication fresh = CaseFiles.registered(number);
    db.run(em -> new DisclosureApplications(em).add(fresh));
    db.run(em -> age(em, fresh.facts().id().value(), body, life, kind));
    return number;
  }

  private static void age(EntityManager em, String id, BodyCode body, Life life, String kind) {
    LocalDate closed = life.closed();
    em.createNativeQuery(
            """
            update applications.application set body = ?2, applicant_kind = ?3, submitted_on = ?4,
              received_on = %s, closed_on = %s, outcome = %s, kind = ?5
            where id = ?1
            """
                .formatted(
                    date(life.received()),
                    date(closed),
                    closed == null ? "null" : "'" + life.outcome().name() + "'"))
        .setParameter(1, id)
        .setParameter(2, body.value())
        .setParameter(3, life.applicant().name())
        .setParameter(4, life.submitted())
        .setParameter(5, kind)
        .executeUpdate();
  }

  void keep(BodyCode body, Dispute dispute) {
    String result = (dispute.decided() == null ? ResultClass.PENDING : dispute.result()).name();
    db.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into applications.remedy (id, version, body, case_id, case_number,
                      letter_number, route, earlier, authority, authority_number, simplified,
                      state, filed_on, decided_on, reply_remark, result_class, class_reason,
                      ruling_note, follow_up, changed_at, changed_by)
                    values (?1, 1, ?2, '', '', '', ?3, '', '', '', false,
                      'FINISHED', ?4, %s, '', ?5, '', '', '', 0, '')
                    """
                        .formatted(date(dispute.decided())))
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, body.value())
                .setParameter(3, dispute.route().name())
                .setParameter(4, dispute.filed())
                .setParameter(5, result)
                .executeUpdate());
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "null" : "date '" + day + "'";
  }

  /** Uses the door in a transaction. */
  <T> T count(CountedBy convention, Function<Counts, T> work) {
    return db.transact(
        em ->
            work.apply(
                new CountsDesk(
                    new CaseTally(em),
                    new SliceTally(em),
                    new CellPages(em, FEW),
                    new RemedyTally(em, convention))));
  }

  @Override
  public void close() {
    db.close();
  }
}
