package gongkai.reporting;

import gongkai.gate.Finding;
import gongkai.journal.RecordKey;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Annual reports of the bodies, from the recognised text to the public page. Each use case runs in
 * one transaction, checks role and scope and writes the audit trail; {@code version} is the one the
 * actor saw, and when someone was faster the answer is a refusal with code {@code stale}.
 */
public interface Reports {

  /**
   * Stores a report as a draft of the body and the year it names, or replaces what is there; what
   * was reviewed before counts no more. A published report stays public until the next edition is.
   *
   * <p>A report that is not recognised whole is refused, one problem for each error with its rule
   * as code. Broken consistency rules are kept as findings and stop the publication instead.
   *
   * @param text the report in plain text, tables as one cell a line
   */
  Change<Report> accept(Actor actor, BodyCode body, String text);

  /**
   * A report that was read, with what every rule finds: also those that look at the body and at its
   * report of the year before. Stores nothing; unchanged for a body whose reports the actor does
   * not write.
   */
  ReportImport.RecognisedReport examined(
      Actor actor, BodyCode body, ReportImport.RecognisedReport read);

  /**
   * Passes the next review step. Nobody passes a step of what they wrote, nor two steps (Article
   * 17): codes {@code own-work}, {@code passed-before}.
   *
   * @param opinion at most 1000 characters
   */
  Change<Report> pass(Actor actor, long number, long version, String opinion);

  /** Sends a report that is under review back to its author with a reason. */
  Change<Report> sendBack(Actor actor, long number, long version, String reason);

  /**
   * Answers for what a rule that may be overridden finds in the present content, with a reason of 1
   * to 500 characters (approver, not who wrote it). Errors that nobody answers for stop the last
   * step of a compiled report, and the publication of any.
   */
  Change<Report> override(Actor actor, long number, long version, String rule, String reason);

  /** Publishes a first edition. */
  default Change<Report> publish(Actor actor, long number, long version) {
    return publish(actor, number, version, "");
  }

  /**
   * Publishes through the release gate, with its files; answers with state {@code PUBLISHED}, or
   * {@code HELD} with the gate's {@link Report#objections()}. Errors of the consistency rules
   * refuse it.
   *
   * <p>An edition that replaces a public one says why; the public sees the reason, what was
   * replaced, and each figure that is not what it was.
   *
   * @param correction the reason, 1 to 500 characters; empty when no edition is public
   */
  Change<Report> publish(Actor actor, long number, long version, String correction);

  /** Withdraws a published report everywhere, with a reason that the public sees. */
  Change<Report> withdraw(Actor actor, long number, long version, String reasonCode, String reason);

  /** A report in the actor's scope. */
  Optional<Report> find(Actor actor, long number);

  /** Reports in the actor's scope, newest year first. */
  List<Report> reports(Actor actor);

  /** The sections as the public will see them, in HTML; for review. */
  Optional<String> page(Actor actor, long number);

  /**
   * A stored report.
   *
   * @param state {@code DRAFT}, {@code IN_REVIEW}, {@code APPROVED}, {@code HELD}, {@code
   *     PUBLISHED} or {@code WITHDRAWN}
   * @param waitingFor role of the review step it waits for, empty when none
   * @param author login of who stored the present content
   * @param contentHash hash of the present content, under which reviews and overrides count
   * @param edition number of the published edition, 0 before the first
   * @param live whether an edition is public now
   * @param publishedAt when that edition became public
   * @param compiled whether its figures were counted here
   * @param blocking errors of the rules that nobody has answered for
   * @param objections what the release gate found when {@code HELD}
   * @param trail what happened, oldest first
   */
  record Report(
      long number,
      long version,
      BodyCode body,
      int year,
      String state,
      String waitingFor,
      String author,
      String contentHash,
      int edition,
      boolean live,
      @Nullable Instant publishedAt,
      boolean compiled,
      List<ReportImport.ReportFinding> blocking,
      List<Finding> objections,
      List<Step> trail,
      ReportImport.RecognisedReport content) {
    public Report {
      blocking = List.copyOf(blocking);
      objections = List.copyOf(objections);
      trail = List.copyOf(trail);
    }

    /** Under which name the release gate records decisions and overrides about it. */
    public RecordKey subject() {
      return new RecordKey("report", body.value() + "/" + year);
    }
  }

  /** A step of the trail: when, who, what (token), and the opinion or reason. */
  record Step(Instant at, String actor, String what, String text) {}
}
