package gongkai.applications.charge;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseEvents.Told;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Requesting;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.consultation.LetterBook;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.Fees;
import gongkai.applications.tariff.Tariffs;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.People;
import gongkai.applications.testing.TestClock;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;

/** An office that asks for fees, on a real database, with letters in memory. */
final class FeeOffice implements AutoCloseable {
  private static final Tariffs TARIFFS =
      new Tariffs(Path.of(System.getProperty("gongkai.root"), "config"));

  final TestClock clock = new TestClock();
  final Notebook audit = new Notebook();
  final LetterBook letters = new LetterBook();
  private final TestDatabase db;
  private int numbers;

  private FeeOffice(TestDatabase db) {
    this.db = db;
  }

  static FeeOffice open(DatabaseKind kind) {
    return new FeeOffice(TestDatabase.open(kind, "gongkai.applications", "applications"));
  }

  /** An application of the usual person, received on that day. */
  CaseId receive(String day) {
    return receive(day, Requesting.person());
  }

  CaseId receive(String day, Requester requester) {
    LocalDate on = LocalDate.parse(day);
    clock.day(day);
    DisclosureApplication fresh =
        DisclosureApplication.register(
            CaseFiles.opening("N" + ++numbers),
            new ClockEvent.Received(on, Channel.ONLINE, on, on, on),
            "applicant",
            CaseFiles.at(on));
    db.run(
        em -> {
          new DisclosureApplications(em).add(fresh);
          new Requesters(em, CaseFiles.VAULT)
              .add(fresh.facts().id(), requester, Requesting.wish("年度预算"));
        });
    return fresh.facts().id();
  }

  /** Uses the door in a transaction. */
  <T> T at(Function<Fees, T> work) {
    return db.transact(em -> work.apply(desk(em)));
  }

  void tell(CaseId application, ClockEvent event) {
    Change<Told> told =
        db.transact(
            em ->
                CaseFiles.log(em, clock)
                    .append(application, CaseEvents.ANY_VERSION, event, People.OFFICER));
    assertThat(told).isInstanceOf(Change.Done.class);
  }

  /** The fee notice is approved and leaves, which tells the clock. */
  void dispatch(ChargeView charge, String day) {
    clock.day(day);
    letters.dispatch(charge.letter(), LocalDate.parse(day));
    tell(charge.application(), new ClockEvent.FeeNoticeSent(LocalDate.parse(day)));
  }

  ClockReading reading(CaseId application) {
    return db.transact(em -> CaseFiles.log(em, clock).reading(application)).orElseThrow();
  }

  <T> T facts(CaseId application, Function<gongkai.applications.casefile.CaseFacts, T> of) {
    return db.transact(em -> of.apply(CaseFiles.log(em, clock).facts(application).orElseThrow()));
  }

  private Fees desk(EntityManager em) {
    CaseEvents cases = CaseFiles.log(em, clock);
    var charges = new Charges(em);
    var notices = new FeeNotices(letters.door());
    var admission = new ChargeAdmission(charges, notices, CaseFiles.OFFICE, audit, clock);
    var assessing = new Assessing(new MonthlyPieces(em), TARIFFS, cases, admission, clock);
    return new FeeDesk(
        assessing,
        new Proposing(assessing, charges, notices, cases, admission, clock),
        new Collecting(notices, cases, admission, clock),
        charges,
        admission);
  }

  @Override
  public void close() {
    db.close();
  }
}
