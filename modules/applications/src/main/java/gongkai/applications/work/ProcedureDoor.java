package gongkai.applications.work;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Procedure;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The door: one transaction for each act. */
@ApplicationScoped
@Transactional
class ProcedureDoor implements Procedure {
  private Admission admission;
  private Steps steps;
  private Departures departures;

  @SuppressWarnings("NullAway.Init")
  ProcedureDoor() {}

  @Inject
  ProcedureDoor(Admission admission, Steps steps, Departures departures) {
    this.admission = admission;
    this.steps = steps;
    this.departures = departures;
  }

  private Change<CaseView> handle(
      Actor actor,
      CaseId id,
      long version,
      String verb,
      Function<Opened, Change<DisclosureApplication>> work) {
    return admission.with(actor, id, version, Permission.HANDLE_APPLICATIONS, verb, work);
  }

  @Override
  public Change<CaseView> askCorrection(
      Actor actor, CaseId id, long version, List<String> items, int workingDays) {
    return handle(
        actor,
        id,
        version,
        "correction-proposed",
        opened -> steps.askCorrection(opened, items, workingDays));
  }

  @Override
  public Change<CaseView> correctionReceived(
      Actor actor, CaseId id, long version, LocalDate on, String text) {
    return handle(
        actor,
        id,
        version,
        "correction-received",
        opened -> steps.correctionReceived(opened, on, text));
  }

  @Override
  public Change<CaseView> lapseCorrection(Actor actor, CaseId id, long version) {
    return handle(actor, id, version, "lapse-proposed", steps::lapseCorrection);
  }

  @Override
  public Change<CaseView> extend(
      Actor actor, CaseId id, long version, int workingDays, String reason) {
    return handle(
        actor,
        id,
        version,
        "extension-proposed",
        opened -> steps.extend(opened, workingDays, reason));
  }

  @Override
  public Change<CaseView> askReasons(Actor actor, CaseId id, long version, String text) {
    return handle(actor, id, version, "reasons-proposed", opened -> steps.askReasons(opened, text));
  }

  @Override
  public Change<CaseView> fixPeriod(
      Actor actor, CaseId id, long version, LocalDate until, String reason) {
    return handle(
        actor, id, version, "period-proposed", opened -> steps.fixPeriod(opened, until, reason));
  }

  @Override
  public Change<CaseView> rectify(
      Actor actor, CaseId id, long version, Rectification result, String text) {
    return handle(
        actor,
        id,
        version,
        "rectification-proposed",
        opened -> steps.rectify(opened, result, text));
  }

  @Override
  public Change<CaseView> recordDispatch(
      Actor actor, CaseId id, long version, int proposal, LocalDate on, String remark) {
    return handle(
        actor,
        id,
        version,
        "dispatched",
        opened -> departures.record(opened, proposal, on, remark));
  }

  @Override
  public Change<CaseView> withdraw(
      Actor actor, CaseId id, long version, LocalDate on, String reason) {
    return handle(actor, id, version, "withdrawn", opened -> steps.withdraw(opened, on, reason));
  }
}
