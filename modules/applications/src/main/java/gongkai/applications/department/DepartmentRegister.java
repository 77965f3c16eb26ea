package gongkai.applications.department;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Remark;
import gongkai.applications.desk.Departments;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The door of departments. */
@ApplicationScoped
@Transactional
class DepartmentRegister implements Departments {
  private Sections sections;
  private DisclosureApplications applications;
  private SectionRules rules;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  DepartmentRegister() {}

  @Inject
  DepartmentRegister(
      Sections sections,
      DisclosureApplications applications,
      SectionRules rules,
      AuditTrail audit,
      Clock clock) {
    this.sections = sections;
    this.applications = applications;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Department> of(BodyCode body) {
    return sections.of(body).stream().map(Section::view).toList();
  }

  @Override
  public List<String> mine(Actor actor) {
    return sections.codesOf(actor.login());
  }

  @Override
  public Change<Department> save(Actor actor, Department department) {
    Optional<Problem> objection = rules.objection(actor, department.body());
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    Optional<Section> stored = sections.find(department.body(), department.code());
    List<Problem> problems =
        rules.problems(department, stored.map(found -> found.view().version()).orElse(0L));
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Section section = stored.orElseGet(() -> fresh(department));
    section.change(department);
    return done(actor, section, "department.saved");
  }

  private Section fresh(Department department) {
    Section fresh = Section.of(department);
    sections.add(fresh);
    return fresh;
  }

  @Override
  public Change<Department> close(Actor actor, BodyCode body, String code, String successor) {
    Optional<Problem> objection = rules.objection(actor, body);
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    Optional<Section> closing = sections.find(body, code);
    boolean known =
        sections.find(body, successor).map(Section::view).filter(Department::open).isPresent();
    if (closing.isEmpty() || !known || code.equals(successor)) {
      return Change.refused("successor", "unknown", "请选择另一个正在使用的科室承接未办结的申请。");
    }
    for (String id : sections.openCases(body, code)) {
      applications.locked(new CaseId(id)).ifPresent(found -> pass(found, successor, actor));
    }
    sections.passOpinions(body, code, successor);
    closing.get().close();
    return done(actor, closing.get(), "department.closed");
  }

  private void pass(DisclosureApplication found, String successor, Actor actor) {
    found.give(
        successor,
        found.facts().handling().officer(),
        Remark.of("department-closed", ""),
        actor.login(),
        clock.instant());
  }

  private Change<Department> done(Actor actor, Section section, String verb) {
    sections.flush();
    Department view = section.view();
    String object = "department:" + view.body().value() + "/" + view.code();
    audit.record(actor.login(), verb, object, "");
    return new Change.Done<>(view);
  }
}
