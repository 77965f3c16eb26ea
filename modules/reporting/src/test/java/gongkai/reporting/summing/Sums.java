package gongkai.reporting.summing;

import gongkai.office.AuditTrail;
import gongkai.office.Office;
import gongkai.reporting.desk.Handover;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.rollup.Rollups;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Opens the hidden roll-ups to the tests of other packages. */
public final class Sums {
  private Sums() {}

  public static Parts parts(
      EntityManager em, Handover handover, Office office, ReportFormats formats) {
    return new Parts(new StoredRollUps(em), handover, office, formats);
  }

  public static Rollups rollups(
      EntityManager em,
      Handover handover,
      Office office,
      ReportFormats formats,
      AuditTrail audit,
      Clock clock) {
    var stored = new StoredRollUps(em);
    var parts = new Parts(stored, handover, office, formats);
    return new RollupDesk(
        office,
        new RollupViews(stored, parts, handover),
        new Deciding(stored, parts, office, clock),
        stored,
        audit);
  }
}
