package gongkai.reporting.compile;

import gongkai.applications.reminder.DueSource;
import gongkai.gate.Decision;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission;
import gongkai.journal.JournalEntry;
import gongkai.office.Actor;
import gongkai.office.Office;
import gongkai.reporting.Reports;
import gongkai.reporting.bookkeeping.CountingHouse;
import gongkai.reporting.desk.Handover;
import gongkai.reporting.desk.Handovers;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.ledger.Ledgers;
import gongkai.reporting.rollup.Rollups;
import gongkai.reporting.summing.Sums;
import gongkai.reporting.testing.Doors;
import gongkai.testbed.DatabaseKind;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Object mother: compiling on a real database, with cases and the catalogue in memory. */
final class DraftingRoom implements AutoCloseable {
  static final ReportFormats FORMATS =
      new ReportFormats(Path.of(System.getProperty("gongkai.root"), "config"));

  final CountingHouse house;
  final CaseBook cases = new CaseBook();
  final List<Submission> released = new ArrayList<>();
  Clock clock = Doors.CLOCK;
  Office office = Doors.office();
  ReportFormats formats = FORMATS;

  private DraftingRoom(CountingHouse house) {
    this.house = house;
  }

  static DraftingRoom open(DatabaseKind kind) {
    return new DraftingRoom(CountingHouse.open(kind));
  }

  /** From then on it is that moment. */
  void at(String moment) {
    clock = Clock.fixed(Instant.parse(moment), ZoneId.of("Asia/Shanghai"));
  }

  <T> T drafts(Function<Drafts, T> work) {
    return house.db.transact(
        em -> {
          var books = CountingHouse.books(em, house.register);
          var compiler = new Compiler(books, cases, house.register.door());
          var trail = Doors.trail(house.audit);
          var handover = Handovers.handover(em, office, trail, clock);
          var parts = Sums.parts(em, handover, office, formats);
          var views =
              new DraftViews(
                  new Adding(parts, compiler), new Continuity(parts), formats, handover, clock);
          var stored = new StoredDrafts(em);
          var handingIn = new HandingIn(views, handover, freezer(em), parts, clock);
          var writing = new Writing(stored, handingIn, trail, clock);
          return work.apply(new DraftDesk(office, writing, views, looking(em, handover)));
        });
  }

  <T> T reports(Function<Reports, T> work) {
    return house.db.transact(
        em ->
            work.apply(
                Handovers.reports(em, office, Doors.trail(house.audit), clock, formats, gate())));
  }

  /** What the reminders are told. */
  List<DueSource.Day> dues(Actor actor) {
    return house.db.transact(
        em -> {
          var handover = Handovers.handover(em, office, Doors.trail(house.audit), clock);
          return new ReportDues(office, looking(em, handover), clock).of(actor);
        });
  }

  private Proofs proofs(EntityManager em) {
    return new Proofs(CountingHouse.books(em, house.register), cases);
  }

  private Freezer freezer(EntityManager em) {
    return new Freezer(em, new Walk(proofs(em), cases));
  }

  private Looking looking(EntityManager em, Handover handover) {
    Freezer freezer = freezer(em);
    return new Looking(
        proofs(em),
        new Drifting(freezer, proofs(em)),
        new FrozenPages(freezer),
        handover,
        new StoredDrafts(em),
        formats,
        clock);
  }

  <T> T rollups(Function<Rollups, T> work) {
    return house.db.transact(
        em -> {
          var trail = Doors.trail(house.audit);
          var handover = Handovers.handover(em, office, trail, clock);
          return work.apply(Sums.rollups(em, handover, office, formats, trail, clock));
        });
  }

  <T> T handover(Function<Handover, T> work) {
    return house.db.transact(
        em -> work.apply(Handovers.handover(em, office, Doors.trail(house.audit), clock)));
  }

  <T> T ledgers(Function<Ledgers, T> work) {
    return house.db.transact(
        em -> work.apply(CountingHouse.ledgers(em, house.register, house.audit, clock)));
  }

  private ReleaseGate gate() {
    return Doors.door(
        ReleaseGate.class,
        (method, args) -> {
          Submission submission = (Submission) args[0];
          released.add(submission);
          return new Decision.Released(
              new JournalEntry(
                  released.size(), clock.instant(), submission.kind(), submission.key(), "{}", ""));
        });
  }

  @Override
  public void close() {
    house.close();
  }
}
