package gongkai.reporting.desk;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.reporting.Reports.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The frame of every use case: role and scope, the version the actor saw, and at the end the audit
 * trail. What others may not see is to them as if it were not there.
 */
@ApplicationScoped
class Admission {
  private AnnualReports reports;
  private Office office;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  Admission() {}

  @Inject
  Admission(AnnualReports reports, Office office, AuditTrail audit) {
    this.reports = reports;
    this.office = office;
    this.audit = audit;
  }

  /** Does something with a report that the actor may do, in the state the actor saw. */
  Change<Report> with(
      Actor actor,
      long number,
      long version,
      Set<Permission> anyOf,
      Function<AnnualReport, Change<AnnualReport>> work) {
    Optional<AnnualReport> found = reports.locked(number);
    if (found.isEmpty() || !office.covers(actor, found.get().body())) {
      return Change.refused("", "unknown", "没有这份报告，或不在您的管理范围内。");
    }
    AnnualReport report = found.get();
    if (anyOf.stream().noneMatch(act -> office.permits(actor, act, report.body()))) {
      return Change.refused("", "forbidden", "您的岗位不能办理这项操作，请交由相应岗位的人员办理。");
    }
    if (report.version() != version) {
      return Change.refused("", "stale", "这份报告刚被他人改动，请刷新页面后再办理。");
    }
    return finish(actor, work.apply(report));
  }

  /** Writes what was done, records it, and shows it. */
  Change<Report> finish(Actor actor, Change<AnnualReport> change) {
    return switch (change) {
      case Change.Refused<AnnualReport> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<AnnualReport> done -> {
        Report view = settled(done.value());
        audit.record(
            actor.login(),
            "report." + view.trail().getLast().what(),
            "report:" + view.body() + "/" + view.year(),
            "");
        yield new Change.Done<>(view);
      }
    };
  }

  /** Writes what was done, and shows it. */
  Report settled(AnnualReport report) {
    report.settle();
    reports.flush();
    return report.view();
  }

  /** The body, when the actor may write its reports. */
  Optional<Body> editable(Actor actor, BodyCode body) {
    return office
        .body(body)
        .filter(found -> office.permits(actor, Permission.EDIT_REPORTS, found.code()));
  }

  /** The reports that the actor may see. */
  List<AnnualReport> visible(Actor actor) {
    return Permission.VIEW_REPORTS.isHeldBy(actor) ? reports.of(office.reach(actor)) : List.of();
  }

  /** A report that the actor may see. */
  Optional<AnnualReport> visible(Actor actor, long number) {
    return reports
        .find(number)
        .filter(report -> office.permits(actor, Permission.VIEW_REPORTS, report.body()));
  }
}
