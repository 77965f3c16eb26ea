package gongkai.reporting.desk;

import gongkai.gate.Finding;
import gongkai.gate.Submission.Reviews;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.Reports;
import jakarta.json.JsonObject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The annual report of a body on a year: drafted from a text, passed step by step by people who did
 * not write it, published, perhaps replaced by a further edition, withdrawn. A new content throws
 * away the steps recorded for the former one (Article 17).
 */
@Entity
@Table(schema = "reporting", name = "report")
class AnnualReport {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_number")
  @SequenceGenerator(
      name = "report_number",
      schema = "reporting",
      sequenceName = "report_number",
      allocationSize = 1)
  private long number;

  @Version private long version;
  @Column private String body;

  @Column(name = "report_year")
  private int year;

  @Enumerated(EnumType.STRING)
  @Column
  private ReportState state;

  @Column private String chain;
  @Embedded private Statement statement = new Statement();
  @Embedded private Publicity publicity = new Publicity();
  @Embedded private Summary summary;
  @Lob @Column private String objections;

  @ElementCollection
  @CollectionTable(
      schema = "reporting",
      name = "act",
      joinColumns = @JoinColumn(name = "report_number", referencedColumnName = "number"))
  @OrderColumn(name = "position")
  private List<Act> acts = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected AnnualReport() {}

  /** A report without content yet; {@link #write} gives it one. */
  AnnualReport(BodyCode body, int year) {
    this.body = body.value();
    this.year = year;
    this.state = ReportState.DRAFT;
    this.chain = "";
    this.objections = "";
    this.summary = new Summary();
  }

  /** Takes a content, which has to pass these steps; refuses what it already holds. */
  Change<AnnualReport> write(
      Actor actor, String text, RecognisedReport recognised, List<Role> steps, Instant at) {
    boolean mayStay = state != ReportState.WITHDRAWN && !trail().endsSentBack();
    if (statement.says(recognised) && mayStay) {
      return Change.refused("", "unchanged", "这份文本与已经保存的相同，没有改动。");
    }
    statement.write(actor, text, recognised);
    chain = String.join(",", steps.stream().map(Role::name).toList());
    state = ReportState.DRAFT;
    objections = "";
    record(at, actor.login(), Deed.DRAFTED, "", "");
    return new Change.Done<>(this);
  }

  /** Its figures were counted here, not read from what was printed. */
  void countedHere() {
    statement.countedHere();
  }

  /** Says what was found while the figures just written were frozen; that is no further deed. */
  void restate(RecognisedReport recognised) {
    demand(acts.getLast().deed() == Deed.DRAFTED);
    statement.restate(recognised);
    acts.set(acts.size() - 1, acts.getLast().about(statement.hash()));
  }

  /** Answers for an error of a rule that may be overridden, for the present content only. */
  Change<AnnualReport> override(Actor actor, String rule, String reason, Instant at) {
    List<Problem> objections = reviewRules().overriding(actor, rule);
    if (!objections.isEmpty()) {
      return new Change.Refused<>(objections);
    }
    record(at, actor.login(), Deed.OVERRIDDEN, rule, reason);
    return new Change.Done<>(this);
  }

  /** Passes the step it waits for. */
  Change<AnnualReport> pass(Actor actor, String opinion, Instant at) {
    List<Problem> objections = reviewRules().passing(actor);
    if (!objections.isEmpty()) {
      return new Change.Refused<>(objections);
    }
    record(at, actor.login(), Deed.PASSED, waitingFor(), opinion);
    state = waitingFor().isEmpty() ? ReportState.APPROVED : ReportState.IN_REVIEW;
    return new Change.Done<>(this);
  }

  /** Sends it back to its author. */
  Change<AnnualReport> sendBack(Actor actor, String reason, Instant at) {
    List<Problem> objections = reviewRules().sendingBack(actor);
    if (!objections.isEmpty()) {
      return new Change.Refused<>(objections);
    }
    state = ReportState.DRAFT;
    this.objections = "";
    record(at, actor.login(), Deed.SENT_BACK, "", reason);
    return new Change.Done<>(this);
  }

  private ReviewRules reviewRules() {
    return new ReviewRules(state, statement.origin(), steps(), trail(), this::blocking);
  }

  Blocking blocking() {
    return Blocking.of(content().findings(), trail());
  }

  /** The gate objected. */
  void hold(Actor actor, List<Finding> found, Instant at) {
    demand(isReadyToPublish());
    state = ReportState.HELD;
    objections = ContentJson.writeFindings(found);
    record(at, actor.login(), Deed.HELD, "", "检查发现" + found.size() + "个问题");
  }

  /** The gate released the next edition. */
  void published(Actor actor, LocalDate today, Instant at, List<JsonObject> corrections) {
    demand(isReadyToPublish());
    state = ReportState.PUBLISHED;
    objections = "";
    publicity.published(today, at, statement.stored(), corrections);
    record(at, actor.login(), Deed.PUBLISHED, "", "第" + publicity.edition() + "版");
  }

  /** The gate released its withdrawal. */
  void withdrawn(Actor actor, String reason, Instant at) {
    demand(publicity.isLive());
    state = ReportState.WITHDRAWN;
    publicity.withdrawn();
    record(at, actor.login(), Deed.WITHDRAWN, "", reason);
  }

  /** Says whether each step of its chain is on record for its present content (Article 17). */
  boolean isReviewed() {
    return trail().proves(steps(), statement.hash());
  }

  boolean isReadyToPublish() {
    return state == ReportState.APPROVED || state == ReportState.HELD;
  }

  /** What is public of it. */
  Publicity publicity() {
    return publicity;
  }

  /** Says whether others may count on the present content: it is approved, or public. */
  boolean isLocked() {
    return state == ReportState.PUBLISHED || (!publicity.isLive() && isReadyToPublish());
  }

  /** Brings up to date what boards and roll-ups read; called after each change. */
  void settle() {
    summary.follow(this);
  }

  long version() {
    return version;
  }

  BodyCode body() {
    return new BodyCode(body);
  }

  int year() {
    return year;
  }

  RecognisedReport content() {
    return statement.content();
  }

  /** The proof of review for the gate. */
  Reviews reviews() {
    return new Reviews(
        statement.author(),
        statement.hash(),
        steps(),
        trail().passes().stream().map(Act::recorded).toList());
  }

  Reports.Report view() {
    return new Reports.Report(
        number,
        version,
        body(),
        year,
        state.name(),
        waitingFor(),
        statement.author(),
        statement.hash(),
        publicity.edition(),
        publicity.isLive(),
        publicity.publishedAt(),
        statement.origin() == Origin.COMPILED,
        blocking().findings(),
        ContentJson.readFindings(objections),
        acts.stream().map(Act::view).toList(),
        content());
  }

  String waitingFor() {
    return reviewRules().waitingFor();
  }

  private List<String> steps() {
    return chain.isEmpty() ? List.of() : List.of(chain.split(",", -1));
  }

  Trail trail() {
    return new Trail(acts);
  }

  private void record(Instant at, String actor, Deed deed, String step, String text) {
    acts.add(new Act(at, actor, deed, step, text, statement.hash()));
  }

  private void demand(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("Not possible in state " + state + ": " + body + "/" + year);
    }
  }
}
