package gongkai.reporting.desk;

import gongkai.catalogue.counts.Documents;
import gongkai.gate.ReleaseGate;
import gongkai.office.AuditTrail;
import gongkai.office.Office;
import gongkai.reporting.Reports;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.print.ReportFiles;
import gongkai.reporting.recognise.TextReport;
import gongkai.reporting.testing.Doors;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** Opens the hidden desk to the tests of other packages. */
public final class Handovers {
  private Handovers() {}

  public static Handover handover(EntityManager em, Office office, AuditTrail audit, Clock clock) {
    var reports = new AnnualReports(em);
    return new Handover(
        reports,
        new ReportChain("REVIEWER,APPROVER"),
        new Admission(reports, office, audit),
        clock);
  }

  static Editions editions(
      ReportFormats formats, Office office, AnnualReports reports, Documents documents) {
    var files = new ReportFiles(System.getProperty("gongkai.root") + "/config", Optional.empty());
    return new Editions(formats, office, files, new Sources(documents, reports));
  }

  public static Reports reports(
      EntityManager em,
      Office office,
      AuditTrail audit,
      Clock clock,
      ReportFormats formats,
      ReleaseGate gate) {
    var reports = new AnnualReports(em);
    var chain = new ReportChain("REVIEWER,APPROVER");
    return new ReportDesk(
        new Admission(reports, office, audit),
        new Drafting(
            new TextReport(formats),
            formats,
            chain,
            reports,
            new ImportCheck(formats, reports),
            clock),
        new Releasing(gate, editions(formats, office, reports, new Doors.Register().door()), clock),
        Doors.vocabulary(),
        clock);
  }
}
