package gongkai.reporting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.gate.Decision;
import gongkai.gate.Finding;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission;
import gongkai.journal.JournalEntry;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import gongkai.reporting.Reports;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.recognise.TextReport;
import gongkai.reporting.testing.Doors;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Object mother: the report desk on a real database, everything around it in memory. */
final class Workplace implements AutoCloseable {
  static final Path ROOT = Path.of(System.getProperty("gongkai.root"));
  static final ReportFormats FORMATS = new ReportFormats(ROOT.resolve("config"));
  static final Clock CLOCK = Doors.CLOCK;
  static final Body BODY = Doors.BODY;
  static final Actor REPORTER = Doors.REPORTER;
  static final Actor REVIEWER = Doors.REVIEWER;
  static final Actor APPROVER = Doors.APPROVER;
  static final Actor STRANGER = Doors.STRANGER;

  final TestDatabase db;
  final List<Submission> released = new ArrayList<>();
  final Doors.Register register = new Doors.Register();
  final List<String> audit = new ArrayList<>();
  final List<Finding> objections = new ArrayList<>();

  private Workplace(TestDatabase db) {
    this.db = db;
  }

  static Workplace open(DatabaseKind kind) {
    return new Workplace(TestDatabase.open(kind, "gongkai.reporting", "reporting"));
  }

  static Actor actor(String login, Role... roles) {
    return Doors.actor(login, roles);
  }

  static String demo() {
    try {
      return Files.readString(ROOT.resolve("config/demo/report-2020.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Uses the desk in a transaction of its own. */
  <T> T at(Function<Reports, T> work) {
    return db.transact(
        em -> {
          var reports = new AnnualReports(em);
          var admission = new Admission(reports, Doors.office(), Doors.trail(audit));
          var chain = new ReportChain("REVIEWER,APPROVER");
          var drafting =
              new Drafting(
                  new TextReport(FORMATS),
                  FORMATS,
                  chain,
                  reports,
                  new ImportCheck(FORMATS, reports),
                  CLOCK);
          var releasing =
              new Releasing(
                  gate(),
                  Handovers.editions(FORMATS, Doors.office(), reports, register.door()),
                  CLOCK);
          return work.apply(
              new ReportDesk(admission, drafting, releasing, Doors.vocabulary(), CLOCK));
        });
  }

  /** Stores a text and brings it through the chain. */
  Report approved(String text) {
    Report draft = done(at(desk -> desk.accept(REPORTER, BODY.code(), text)));
    Report reviewed = done(at(desk -> desk.pass(REVIEWER, draft.number(), draft.version(), "已核对")));
    return done(at(desk -> desk.pass(APPROVER, draft.number(), reviewed.version(), "同意")));
  }

  static <T> T done(Change<T> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<T>) change).value();
  }

  static List<String> codes(Change<?> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<?>) change).problems().stream().map(Problem::code).toList();
  }

  private ReleaseGate gate() {
    return Doors.door(
        ReleaseGate.class,
        (method, args) -> {
          if (!objections.isEmpty()) {
            return new Decision.Held(objections);
          }
          Submission submission = (Submission) args[0];
          released.add(submission);
          return new Decision.Released(
              new JournalEntry(
                  released.size(), CLOCK.instant(), submission.kind(), submission.key(), "{}", ""));
        });
  }

  @Override
  public void close() {
    db.close();
  }
}
