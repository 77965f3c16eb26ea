package gongkai.applications.filing;

import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.desk.Enclosures;
import gongkai.applications.vault.SealedData;
import gongkai.office.AuditTrail;
import gongkai.office.Office;
import jakarta.persistence.EntityManager;

/** Opens the hidden desk to the tests of other packages. */
public final class EnclosureFixture {
  private EnclosureFixture() {}

  /** What the rotation of keys seals anew. */
  public static SealedData seals(EntityManager em, SealedStore store) {
    return new FileSeals(em, store);
  }

  public static Enclosures enclosures(
      CaseFiles files, DisclosureApplications applications, Office office, AuditTrail audit) {
    return new EnclosureDesk(files, applications, office, audit);
  }
}
