package gongkai.console.drafts;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.console.reports.ReportPage;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.reporting.Reports;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.draft.Drift;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What stops a compiled report, answering for it, and what has moved since it was handed in. */
@Named("reportProof")
@ViewScoped
@SuppressWarnings("serial")
public class ReportProof implements Serializable {
  private static final Set<String> FIELDS = Set.of("rule", "overrideReason");

  @Inject Reports reports;
  @Inject Drafts drafts;
  @Inject ReportPage page;
  @Inject Me me;
  @Inject Screen screen;

  private String rule = "";
  private String reason = "";
  private @Nullable List<Drift> drift;

  /** Answers for the rule that was chosen. */
  public void override() {
    Report report = page.getReport();
    if (report == null || rule.isEmpty()) {
      screen.errorAt("rule", "report.ruleMissing");
      return;
    }
    switch (reports.override(me.actor(), report.number(), report.version(), rule, reason)) {
      case Done<Report> done -> {
        reason = "";
        screen.info("report.overridden");
        screen.go("/console/report.xhtml?number=" + done.value().number());
      }
      case Refused<Report> refused -> screen.problems(refused.problems(), FIELDS);
    }
  }

  /** Counts anew and compares with what was handed in. */
  public void compare() {
    Report report = page.getReport();
    drift = report == null ? List.of() : drafts.drift(me.actor(), report.number());
  }

  /** The statutory tables as they were handed in, each figure a link to what it counted. */
  public List<String> getFigures() {
    Report report = page.getReport();
    if (report == null || !report.compiled()) {
      return List.of();
    }
    String proofs =
        Faces.getRequestContextPath()
            + "/console/proof.xhtml?report=%d&body=%s&year=%d&cell="
                .formatted(report.number(), report.body(), report.year());
    return List.copyOf(drafts.frozenTables(me.actor(), report.number(), proofs).values());
  }

  /** Whether the comparison was made. */
  public boolean isCompared() {
    return drift != null;
  }

  /** The cells that moved. */
  public List<Drift> getDrift() {
    List<Drift> found = drift;
    return found == null ? List.of() : found;
  }

  public String getRule() {
    return rule;
  }

  public void setRule(@Nullable String rule) {
    this.rule = rule == null ? "" : rule;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
