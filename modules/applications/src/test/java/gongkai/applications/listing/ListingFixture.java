package gongkai.applications.listing;

import gongkai.applications.approval.Proposals;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Timings;
import gongkai.applications.casefile.Words;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Workload;
import gongkai.applications.duty.InnerDays;
import gongkai.applications.duty.Opinions;
import gongkai.applications.vault.Vault;
import gongkai.calendar.HolidayNotices;
import gongkai.office.AuditTrail;
import gongkai.office.Office;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Opens the hidden listing to the tests of other packages. */
public record ListingFixture(
    EntityManager em,
    Office office,
    Departments departments,
    HolidayNotices notices,
    Timings timings,
    InnerDays innerDays,
    Vault vault,
    AuditTrail audit,
    Clock clock) {

  public Cases cases() {
    return new Listing(em, new DisclosureApplications(em), views(), lookers(), audit);
  }

  public Workload workload() {
    return new WorkloadFigures(em, lookers(), audit);
  }

  public CaseViews views() {
    return new CaseViews(
        new DisclosureApplications(em),
        new CaseParts(new Proposals(em), new Opinions(em), new Words(em, vault)),
        persons(),
        innerDays,
        timings);
  }

  private Persons persons() {
    return new Persons(new Requesters(em, vault));
  }

  private Lookers lookers() {
    return new Lookers(office, departments, persons(), notices::calendar, clock);
  }
}
