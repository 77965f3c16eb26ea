package gongkai.applications.binding;

import gongkai.applications.binding.Contents.Making;
import gongkai.applications.desk.Archive;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Departments.Department;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** For whom and where a dossier is made, and how the file is kept. */
@ApplicationScoped
class Makings {
  private Office office;
  private Departments departments;
  private Archive archive;

  @SuppressWarnings("NullAway.Init")
  Makings() {}

  @Inject
  Makings(Office office, Departments departments, Archive archive) {
    this.office = office;
    this.departments = departments;
    this.archive = archive;
  }

  Making of(Actor actor, CaseView view, Instant at) {
    return new Making(
        office.body(view.body()).map(Body::name).orElse(view.body().value()),
        department(view),
        actor.login(),
        at,
        archive.kept(actor, view.id()).orElse(null));
  }

  private String department(CaseView view) {
    return departments.of(view.body()).stream()
        .filter(each -> each.code().equals(view.department()))
        .map(Department::name)
        .findFirst()
        .orElse(view.department());
  }
}
