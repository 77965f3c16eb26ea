package gongkai.applications.charge;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.LetterKind;
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
import gongkai.applications.counts.Outcome;
import gongkai.applications.dispatch.Concerns;
import gongkai.applications.dispatch.Departure;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.Fees;
import gongkai.applications.letter.LetterView;
import gongkai.applications.tariff.Tariffs;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.People;
import gongkai.applications.testing.TestClock;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /** Why that letter is neither signed nor sent, if so. */
  Optional<Problem> stray(LetterView letter) {
    return db.transact(em -> new Desk(em).concern().objection(letter));
  }

  /** The letter that tells that nothing was paid leaves, which tells the clock first. */
  void dispatchLapse(CaseId application) {
    LocalDate today = LocalDate.now(clock);
    tell(application, new ClockEvent.FeeLapsed(today));
    var departure = new Departure(application, LetterKind.LAPSED, Outcome.FEE_LAPSED, null, today);
    List<Problem> problems =
        db.transact(em -> new Desk(em).concern().left(People.OFFICER, departure));
    assertThat(problems).isEmpty();
  }

  /** The applicant wants no answer any more. */
  void withdraw(CaseId application) {
    tell(application, new ClockEvent.Ended(LocalDate.now(clock)));
    db.run(em -> new Concerns(List.of(new Desk(em).concern())).withdrawn("applicant", application));
  }

  /** A letter of the case leaves. */
  void leaves(CaseId application, LetterKind kind, @Nullable Outcome outcome) {
    var departure = new Departure(application, kind, outcome, null, LocalDate.now(clock));
    List<Problem> problems =
        db.transact(
            em -> new Concerns(List.of(new Desk(em).concern())).left(People.OFFICER, departure));
    assertThat(problems).isEmpty();
  }

  /** What the file says of the case, by kind and text. */
  List<String> remarks(CaseId application) {
    return db.transact(
        em ->
            new DisclosureApplications(em)
                .find(application).orElseThrow().events().stream()
                    .filter(event -> event.clockEvent().isEmpty())
                    .map(event -> event.actor() + " " + event.kind() + " " + event.payload())
                    .toList());
  }

  ClockReading reading(CaseId application) {
    return db.transact(em -> CaseFiles.log(em, clock).reading(application)).orElseThrow();
  }

  <T> T facts(CaseId application, Function<gongkai.applications.casefile.CaseFacts, T> of) {
    return db.transact(em -> of.apply(CaseFiles.log(em, clock).facts(application).orElseThrow()));
  }

  private Fees desk(EntityManager em) {
    return new Desk(em).door();
  }

  /** The beans of a transaction. */
  private final class Desk {
    private final EntityManager em;
    private final MonthlyPieces pieces;
    private final CaseEvents cases;
    private final Charges charges;
    private final FeeNotices notices = new FeeNotices(letters.door());
    private final ChargeAdmission admission;

    Desk(EntityManager em) {
      this.em = em;
      pieces = new MonthlyPieces(em);
      cases = CaseFiles.log(em, clock);
      charges = new Charges(em);
      admission = new ChargeAdmission(charges, notices, CaseFiles.OFFICE, audit, clock);
    }

    Fees door() {
      var assessing = new Assessing(pieces, TARIFFS, cases, admission, clock);
      return new FeeDesk(
          assessing,
          new Proposing(assessing, charges, notices, cases, admission, clock),
          new Collecting(notices, cases, admission, clock),
          charges,
          admission);
    }

    ChargeLetters concern() {
      return new ChargeLetters(charges, admission, new DisclosureApplications(em), clock);
    }
  }

  @Override
  public void close() {
    db.close();
  }
}
