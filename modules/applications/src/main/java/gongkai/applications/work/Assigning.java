package gongkai.applications.work;

import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.Handling;
import gongkai.applications.casefile.Words;
import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Departments.Department;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who has a case: given, claimed, put back. */
@ApplicationScoped
class Assigning {
  private Departments departments;
  private Officers officers;
  private Words words;

  @SuppressWarnings("NullAway.Init")
  Assigning() {}

  @Inject
  Assigning(Departments departments, Officers officers, Words words) {
    this.departments = departments;
    this.officers = officers;
    this.words = words;
  }

  Change<DisclosureApplication> assign(
      Opened opened, String department, String officer, String note) {
    Optional<Department> section = department(opened.body(), department);
    if (!department.isEmpty() && section.isEmpty()) {
      return Opened.refused("department", "unknown", "没有这个科室，或已经撤并，请重新选择。");
    }
    if (!officer.isEmpty() && !officers.handle(officer, opened.body())) {
      return Opened.refused("officer", "unknown", "这个账户不能办理本机关的申请，请选择依申请公开经办人。");
    }
    if (note.length() > 500) {
      return Opened.refused("note", "length", "分办说明最多500字，请压缩。");
    }
    String to =
        section.map(Department::name).orElse("不指定科室") + (officer.isEmpty() ? "" : " " + officer);
    String kept = words.keep(opened.id(), note.strip());
    opened
        .file()
        .give(
            department,
            officer,
            Opened.remark("assigned", to).with(kept),
            opened.login(),
            opened.timing().at());
    return opened.done();
  }

  /** The department of that code that takes cases. */
  Optional<Department> department(BodyCode body, String code) {
    return departments.of(body).stream()
        .filter(each -> each.open() && each.code().equals(code))
        .findFirst();
  }

  Change<DisclosureApplication> claim(Opened opened) {
    Handling handling = opened.facts().handling();
    if (handling.officer().equals(opened.login())) {
      return Opened.refused("", "state", "这件申请已经由您办理。");
    }
    if (!handling.officer().isEmpty()) {
      return Opened.refused("", "taken", "这件申请正由" + handling.officer() + "办理；需要换人的，请由分办人员重新分办。");
    }
    boolean mine =
        handling.department().isEmpty()
            || departments.mine(opened.actor()).contains(handling.department());
    if (!mine) {
      return Opened.refused("", "forbidden", "这件申请分给了其他科室；需要换科室的，请由分办人员重新分办。");
    }
    opened.file().claim(opened.login(), Opened.remark("claimed", ""), opened.timing().at());
    return opened.done();
  }

  Change<DisclosureApplication> release(Opened opened, String reason) {
    if (!opened.facts().handling().officer().equals(opened.login())) {
      return Opened.refused("", "forbidden", "只能退回由您办理的申请；需要换人的，请由分办人员重新分办。");
    }
    if (reason.isBlank() || reason.length() > 500) {
      return Opened.refused("reason", "required", "请用1至500字写明退回的原因，以便接手的人了解。");
    }
    String kept = words.keep(opened.id(), reason.strip());
    opened
        .file()
        .give(
            opened.facts().handling().department(),
            "",
            Opened.remark("released", "").with(kept),
            opened.login(),
            opened.timing().at());
    return opened.done();
  }
}
