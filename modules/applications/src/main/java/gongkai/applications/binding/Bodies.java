package gongkai.applications.binding;

import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Departments.Department;
import gongkai.office.Body;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What bodies and their departments are called. */
@ApplicationScoped
class Bodies {
  private Office office;
  private Departments departments;

  @SuppressWarnings("NullAway.Init")
  Bodies() {}

  @Inject
  Bodies(Office office, Departments departments) {
    this.office = office;
    this.departments = departments;
  }

  String name(CaseView view) {
    return office.body(view.body()).map(Body::name).orElse(view.body().value());
  }

  String department(CaseView view) {
    return departments.of(view.body()).stream()
        .filter(each -> each.code().equals(view.department()))
        .map(Department::name)
        .findFirst()
        .orElse(view.department());
  }
}
