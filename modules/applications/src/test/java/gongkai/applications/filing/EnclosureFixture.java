package gongkai.applications.filing;

import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.desk.Enclosures;
import gongkai.office.AuditTrail;
import gongkai.office.Office;

/** Opens the hidden desk to the tests of other packages. */
public final class EnclosureFixture {
  private EnclosureFixture() {}

  public static Enclosures enclosures(
      CaseFiles files, DisclosureApplications applications, Office office, AuditTrail audit) {
    return new EnclosureDesk(files, applications, office, audit);
  }
}
