package gongkai.applications.department;

import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.desk.Departments;
import gongkai.office.AuditTrail;
import gongkai.office.Office;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Opens the hidden register to the tests of other packages. */
public final class DepartmentFixture {
  private DepartmentFixture() {}

  public static Departments departments(
      EntityManager em, Office office, AuditTrail audit, Clock clock) {
    return new DepartmentRegister(
        new Sections(em), new DisclosureApplications(em), office, audit, clock);
  }
}
