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
import gongkai.office.Office;
import gongkai.office.Permission;
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
  private Office office;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  DepartmentRegister() {}

  @Inject
  DepartmentRegister(
      Sections sections,
      DisclosureApplications applications,
      Office office,
      AuditTrail audit,
      Clock clock) {
    this.sections = sections;
    this.applications = applications;
    this.office = office;
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
    Optional<Problem> objection = objection(actor, department);
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    Section section =
        sections
            .find(department.body(), department.code())
            .orElseGet(
                () -> {
                  Section fresh = Section.of(department);
                  sections.add(fresh);
                  return fresh;
                });
    section.change(department);
    return done(actor, section, "department.saved");
  }

  private Optional<Problem> objection(Actor actor, Department department) {
    if (!office.permits(actor, Permission.ASSIGN_APPLICATIONS, department.body())) {
      return Optional.of(new Problem("", "forbidden", "您的岗位不能维护这个机构的科室。"));
    }
    if (!department.code().matches("[a-z0-9-]{1,20}")) {
      return Optional.of(new Problem("code", "form", "科室代号由1至20个小写字母、数字或连字符组成。"));
    }
    int length = department.name().strip().length();
    if (length < 2 || length > 50) {
      return Optional.of(new Problem("name", "length", "科室名称须为2至50字。"));
    }
    long stored =
        sections
            .find(department.body(), department.code())
            .map(found -> found.view().version())
            .orElse(0L);
    return stored == department.version()
        ? Optional.empty()
        : Optional.of(new Problem("", "stale", "这个科室刚刚由他人改动，请刷新后再改。"));
  }

  @Override
  public Change<Department> close(Actor actor, BodyCode body, String code, String successor) {
    if (!office.permits(actor, Permission.ASSIGN_APPLICATIONS, body)) {
      return Change.refused("", "forbidden", "您的岗位不能维护这个机构的科室。");
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
