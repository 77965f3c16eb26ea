package gongkai.reporting.desk;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.Reports.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where compiled reports enter the review chain, and what compiling may know of the reports there.
 * Works in the caller's transaction; who may compile, the caller has checked.
 */
@ApplicationScoped
public class Handover {
  private AnnualReports reports;
  private ReportChain chain;
  private Admission admission;
  private Clock clock;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Handover() {}

  @Inject
  Handover(AnnualReports reports, ReportChain chain, Admission admission, Clock clock) {
    this.reports = reports;
    this.chain = chain;
    this.admission = admission;
    this.clock = clock;
  }

  /** Takes a compiled report as the new content of the body's report on its year. */
  public Change<Report> take(Actor actor, Body body, String source, RecognisedReport content) {
    AnnualReport report =
        reports.of(body.code(), content.year()).orElseGet(() -> begin(body, content.year()));
    Change<AnnualReport> written =
        report.write(actor, source, content, chain.steps(), clock.instant());
    if (written instanceof Change.Done<AnnualReport>) {
      report.countedHere();
    }
    return admission.finish(actor, written);
  }

  /** The report just taken, with what was found while its figures were frozen. */
  public Report restate(Body body, RecognisedReport content) {
    AnnualReport report = reports.of(body.code(), content.year()).orElseThrow();
    report.restate(content);
    return admission.settled(report);
  }

  private AnnualReport begin(Body body, int year) {
    var report = new AnnualReport(body.code(), year);
    reports.add(report);
    return report;
  }

  /** The content of a body's report on a year, whatever its state. */
  public Optional<RecognisedReport> content(BodyCode body, int year) {
    return reports.read(body, year).map(AnnualReport::content);
  }

  /** A report that the actor may see. */
  public Optional<Report> find(Actor actor, long number) {
    return admission.visible(actor, number).map(AnnualReport::view);
  }

  /**
   * Where a report stands.
   *
   * @param waiting role of the review step it waits for, empty for none
   * @param hash of its present content
   * @param errors broken rules that nobody has answered for
   * @param warnings findings a person must look at
   */
  public record Standing(
      long number,
      String state,
      String waiting,
      String hash,
      int edition,
      int errors,
      int warnings) {}

  /** Where the reports of bodies on a year stand; bodies without one are not in it. */
  public Map<BodyCode, Standing> standing(Collection<BodyCode> bodies, int year) {
    Map<BodyCode, Standing> standing = new HashMap<>();
    for (Object[] row : reports.standing(bodies, year)) {
      standing.put(
          new BodyCode((String) row[0]),
          new Standing(
              (Long) row[1],
              ((ReportState) row[2]).name(),
              (String) row[3],
              (String) row[4],
              (Integer) row[5],
              (Integer) row[6],
              (Integer) row[7]));
    }
    return standing;
  }

  /**
   * A report that others may count on: its published edition, else its approved content.
   *
   * @param edition of the content, also when it is approved and not yet public
   * @param figures the report without its text
   */
  public record Locked(long number, String hash, int edition, RecognisedReport figures) {}

  /** The locked reports of bodies on a year; bodies without one are not in it. */
  public Map<BodyCode, Locked> locked(Collection<BodyCode> bodies, int year) {
    Map<BodyCode, Locked> locked = new HashMap<>();
    for (Object[] row : reports.locked(bodies, year)) {
      locked.put(
          new BodyCode((String) row[1]),
          new Locked(
              (Long) row[0], (String) row[2], (Integer) row[3], ContentJson.read((String) row[4])));
    }
    return locked;
  }
}
