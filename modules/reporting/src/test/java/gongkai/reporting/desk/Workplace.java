package gongkai.reporting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.gate.Decision;
import gongkai.gate.Finding;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission;
import gongkai.journal.JournalEntry;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.office.Role;
import gongkai.reporting.Reports;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.recognise.TextReport;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Object mother: the report desk on a real database, everything around it in memory. */
final class Workplace implements AutoCloseable {
  static final Path ROOT = Path.of(System.getProperty("gongkai.root"));
  static final ReportFormats FORMATS = new ReportFormats(ROOT.resolve("config"));
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-01-29T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  static final Body BODY =
      new Body(
          1,
          new BodyCode("jfj"),
          null,
          "赣州经济技术开发区经济发展局",
          "Economic Development Bureau",
          "经发局",
          "11360700MB0000000X",
          BodyLevel.DEPARTMENT,
          "{uscc}/{yyyy}-{n:5}",
          "赣开经发",
          "",
          new Body.Contact("综合科", "", "", "0797-8000000", "", "", "", ""),
          List.of());

  static final Actor REPORTER = actor("reporter", Role.REPORTER);
  static final Actor REVIEWER = actor("reviewer", Role.REVIEWER);
  static final Actor APPROVER = actor("approver", Role.APPROVER);
  static final Actor STRANGER =
      new Actor("stranger", "", new BodyCode("elsewhere"), Set.of(Role.values()));

  final TestDatabase db;
  final List<Submission> released = new ArrayList<>();
  final List<String> audit = new ArrayList<>();
  final List<Finding> objections = new ArrayList<>();

  private Workplace(TestDatabase db) {
    this.db = db;
  }

  static Workplace open(DatabaseKind kind) {
    return new Workplace(TestDatabase.open(kind, "gongkai.reporting", "reporting"));
  }

  static Actor actor(String login, Role... roles) {
    return new Actor(login, "", BODY.code(), Set.of(roles));
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
          var admission = new Admission(reports, office(), auditTrail());
          var chain = new ReportChain("REVIEWER,APPROVER");
          var drafting = new Drafting(new TextReport(FORMATS), chain, reports, CLOCK);
          var releasing = new Releasing(gate(), FORMATS, office(), CLOCK);
          return work.apply(new ReportDesk(admission, drafting, releasing, CLOCK));
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

  private Office office() {
    return door(
        Office.class,
        (method, args) ->
            switch (method) {
              case "body" -> Optional.of(BODY).filter(body -> body.code().equals(args[0]));
              case "covers" -> ((Actor) args[0]).body().equals(args[1]);
              case "permits" ->
                  ((Permission) args[1]).isHeldBy((Actor) args[0])
                      && ((Actor) args[0]).body().equals(args[2]);
              case "reach" -> Set.of(((Actor) args[0]).body());
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private AuditTrail auditTrail() {
    return door(AuditTrail.class, (method, args) -> audit.add(args[0] + " " + args[1]));
  }

  private ReleaseGate gate() {
    return door(
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

  /** What a door answers to a call. */
  private interface Answers {
    Object to(String method, Object[] arguments);
  }

  private static <T> T door(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object answer = answers.to(method.getName(), arguments);
              return method.getReturnType() == void.class ? null : answer;
            }));
  }

  @Override
  public void close() {
    db.close();
  }
}
