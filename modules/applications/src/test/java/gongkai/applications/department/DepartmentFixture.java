package gongkai.applications.department;

import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.desk.Departments;
import gongkai.applications.testing.People;
import gongkai.office.AuditTrail;
import gongkai.office.Office;
import gongkai.office.Role;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** Opens the hidden register to the tests of other packages. */
public final class DepartmentFixture {
  private DepartmentFixture() {}

  public static Departments departments(
      EntityManager em, Office office, AuditTrail audit, Clock clock) {
    return new DepartmentRegister(
        new Sections(em), new DisclosureApplications(em), rules(office), audit, clock);
  }

  /** Everybody but {@code nobody} is an officer of the bureau. */
  private static SectionRules rules(Office office) {
    return new SectionRules(
        login ->
            login.equals("nobody")
                ? Optional.empty()
                : Optional.of(People.person(login, Role.CASE_OFFICER)),
        office);
  }
}
