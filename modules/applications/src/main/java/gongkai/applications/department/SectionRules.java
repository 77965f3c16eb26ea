package gongkai.applications.department;

import gongkai.applications.desk.Departments.Department;
import gongkai.applications.identity.Telltale;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.office.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who may keep the departments of a body, and what a department must be. */
@ApplicationScoped
class SectionRules {
  private Function<String, Optional<Actor>> accounts;
  private Office office;

  @SuppressWarnings("NullAway.Init")
  SectionRules() {}

  @Inject
  SectionRules(Staff staff, Office office) {
    this(staff::actor, office);
  }

  SectionRules(Function<String, Optional<Actor>> accounts, Office office) {
    this.accounts = accounts;
    this.office = office;
  }

  /** Why the actor may not keep the departments of the body, if so. */
  Optional<Problem> objection(Actor actor, BodyCode body) {
    return office.permits(actor, Permission.ASSIGN_APPLICATIONS, body)
        ? Optional.empty()
        : Optional.of(new Problem("", "forbidden", "您的岗位不能维护这个机构的科室。"));
  }

  /**
   * What is wrong with a department.
   *
   * @param stored version of the one of that code, 0 for none
   */
  List<Problem> problems(Department department, long stored) {
    List<Problem> problems = new ArrayList<>();
    if (!department.code().matches("[a-z0-9-]{1,20}")) {
      problems.add(new Problem("code", "form", "科室代号由1至20个小写字母、数字或连字符组成。"));
    } else if (department.version() == 0 && stored > 0) {
      problems.add(new Problem("code", "taken", "这个代号已有科室使用，请另选代号，或者从列表中修改该科室。"));
    } else if (department.version() != stored) {
      problems.add(new Problem("", "stale", "这个科室刚刚由他人改动，请刷新后再改。"));
    }
    int length = department.name().strip().length();
    if (length < 2 || length > 50) {
      problems.add(new Problem("name", "length", "科室名称须为2至50字。"));
    }
    if (Telltale.contact(department.name())) {
      problems.add(new Problem("name", "personal", "科室名称会显示在列表中，请删去号码和邮箱等个人信息。"));
    }
    List<String> strangers =
        department.members().stream().filter(login -> !sees(login, department.body())).toList();
    if (!strangers.isEmpty()) {
      String names = String.join("、", strangers);
      problems.add(new Problem("members", "unknown", names + "：没有这个账户，或其岗位不能查看本机关的申请，请核对用户名。"));
    }
    return problems;
  }

  private boolean sees(String login, BodyCode body) {
    return accounts
        .apply(login)
        .filter(actor -> office.permits(actor, Permission.VIEW_APPLICATIONS, body))
        .isPresent();
  }
}
