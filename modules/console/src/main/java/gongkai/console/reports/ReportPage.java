package gongkai.console.reports;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
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
  private static final Set<String> FIELDS = Set.of("opinion");

  @Inject Reports reports;
  @Inject Me me;
  @Inject Screen screen;

  private long number;
  private String opinion = "";
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
        reports.pass(me.actor(), current.number(), current.version(), opinion.strip()),
        "item.passed");
  }

  /** Publishes it through the release gate. */
  public void publish() {
    Report current = current();
    accept(reports.publish(me.actor(), current.number(), current.version()), "reports.published");
  }

  private void accept(Change<Report> answer, String done) {
    switch (answer) {
      case Done<Report> accepted -> {
        report = accepted.value();
        opinion = "";
        screen.info(done);
      }
      case Refused<Report> refused -> {
        screen.problems(refused.problems(), FIELDS);
        report = reports.find(me.actor(), number).orElse(null);
      }
    }
  }

  private Report current() {
    Report current = report;
    if (current == null) {
      throw new IllegalStateException("No report is shown");
    }
    return current;
  }

  /** Says whether the step it waits for may be the actor's. */
  public boolean isMyStep() {
    Report current = report;
    return current != null && !current.waitingFor().isEmpty() && me.has(current.waitingFor());
  }

  /** Says whether it can be published now. */
  public boolean isReady() {
    Report current = report;
    return current != null
        && current.waitingFor().isEmpty()
        && !current.state().equals("PUBLISHED")
        && (me.may("PUBLISH_ITEMS") || me.may("EDIT_REPORTS"));
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

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(@Nullable String opinion) {
    this.opinion = opinion == null ? "" : opinion;
  }
}
