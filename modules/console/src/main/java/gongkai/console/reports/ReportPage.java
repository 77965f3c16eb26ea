package gongkai.console.reports;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.console.review.Review;
import gongkai.console.review.Withdrawal;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.reporting.Reports;
import gongkai.reporting.Reports.Report;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stored annual report on its way to the public. */
@Named("reportPage")
@ViewScoped
@SuppressWarnings("serial")
public class ReportPage implements Serializable {
  private static final Set<String> FIELDS = Set.of("opinion", "reason", "correction");

  @Inject Reports reports;
  @Inject Me me;
  @Inject Screen screen;

  private long number;
  private String correction = "";
  private final Review review = new Review();
  private final Withdrawal withdrawal = new Withdrawal();
  private @Nullable Report report;

  /** Opens the report that the address names. */
  public void open() {
    if (report == null) {
      report = reports.find(me.actor(), number).orElse(null);
    }
  }

  /** Passes the step it waits for. */
  public void pass() {
    Report current = current();
    accept(
        reports.pass(me.actor(), current.number(), current.version(), review.getOpinion()),
        "item.passed");
  }

  /** Publishes it through the release gate. */
  public void publish() {
    Report current = current();
    boolean done =
        accept(reports.publish(me.actor(), current.number(), current.version(), correction), null);
    if (done && current().state().equals("HELD")) {
      screen.error("item.held", current().objections().size());
    } else if (done) {
      screen.info("reports.published");
    }
  }

  /** Sends it back to its author. */
  public void sendBack() {
    if (review.hasReason(screen)) {
      Report current = current();
      accept(
          reports.sendBack(me.actor(), current.number(), current.version(), review.getReason()),
          "item.sentBack");
    }
  }

  /** Takes it back, with a reason that the public sees. */
  public void withdraw() {
    if (withdrawal.isComplete(screen)) {
      Report current = current();
      accept(
          reports.withdraw(
              me.actor(),
              current.number(),
              current.version(),
              withdrawal.getCode(),
              withdrawal.getText()),
          "withdrawal.done");
      withdrawal.setConfirmed(false);
    }
  }

  boolean accept(Change<Report> answer, @Nullable String done) {
    return switch (answer) {
      case Done<Report> accepted -> {
        report = accepted.value();
        review.clear();
        if (done != null) {
          screen.info(done);
        }
        yield true;
      }
      case Refused<Report> refused -> {
        screen.problems(refused.problems(), FIELDS);
        report = reports.find(me.actor(), number).orElse(null);
        yield false;
      }
    };
  }

  Report current() {
    Report current = report;
    if (current == null) {
      throw new IllegalStateException("No report is shown");
    }
    return current;
  }

  /** Its state; under review as soon as it waits for a first reviewer. */
  public String getStanding() {
    Report current = current();
    return current.state().equals("DRAFT") && !current.waitingFor().isEmpty()
        ? "IN_REVIEW"
        : current.state();
  }

  /** Says whether the step it waits for may be the actor's. */
  public boolean isMyStep() {
    Report current = report;
    return current != null && !current.waitingFor().isEmpty() && me.has(current.waitingFor());
  }

  /** Says whether the actor may send it back. */
  public boolean isReturnable() {
    Report current = report;
    boolean ready =
        current != null && (current.state().equals("APPROVED") || current.state().equals("HELD"));
    return isMyStep() || (ready && me.may("APPROVE_ITEMS"));
  }

  /** Says whether it can be published now. */
  public boolean isReady() {
    Report current = report;
    return current != null
        && (current.state().equals("APPROVED") || current.state().equals("HELD"))
        && (me.may("PUBLISH_ITEMS") || me.may("EDIT_REPORTS"));
  }

  /** Says whether the actor may take it back. */
  public boolean isWithdrawable() {
    Report current = report;
    return current != null
        && current.edition() > 0
        && me.may("WITHDRAW_ITEMS")
        && !current.state().equals("WITHDRAWN");
  }

  /** The report as the public will see it. */
  public String getHtml() {
    return reports.page(me.actor(), number).orElse("");
  }

  public @Nullable Report getReport() {
    return report;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  /** Why the edition replaces the public one. */
  public String getCorrection() {
    return correction;
  }

  public void setCorrection(@Nullable String correction) {
    this.correction = correction == null ? "" : correction;
  }

  public Review getReview() {
    return review;
  }

  public Withdrawal getWithdrawal() {
    return withdrawal;
  }
}
