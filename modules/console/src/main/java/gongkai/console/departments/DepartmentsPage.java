package gongkai.console.departments;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.line;

import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Departments.Department;
import gongkai.console.access.Me;
import gongkai.console.forms.Form;
import gongkai.console.frame.Choices.Option;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Problem;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The departments of a body: who works in them, and where the cases of a closed one go. */
@Named("departmentsPage")
@ViewScoped
@SuppressWarnings("serial")
public class DepartmentsPage implements Serializable {
  @Inject Departments departments;
  @Inject Me me;
  @Inject Screen screen;

  private String body = "";
  private List<Department> known = List.of();
  private @Nullable Department edited;
  private Form form = new Form(List.of());
  private Form closing = new Form(List.of());

  @PostConstruct
  void open() {
    body = me.actor().body().value();
    look();
  }

  /** Shows the departments of the chosen body. */
  public void look() {
    known = departments.of(new BodyCode(body));
    edited = null;
  }

  /** Opens an empty form. */
  public void add() {
    edit(new Department(0, new BodyCode(body), "", "", true, List.of()));
  }

  /** Opens the form of a department. */
  public void edit(String code) {
    known.stream().filter(each -> each.code().equals(code)).findFirst().ifPresent(this::edit);
  }

  private void edit(Department department) {
    edited = department;
    form =
        new Form(
            List.of(
                line("code").needed(),
                line("name").labelled("departments.name").needed(),
                area("members")));
    form.put("code", department.code()).put("name", department.name());
    form.put("members", String.join("\n", department.members()));
    closing = new Form(List.of(choice("successor", successors(department)).needed()));
  }

  private List<Option> successors(Department closed) {
    return known.stream()
        .filter(each -> each.open() && !each.code().equals(closed.code()))
        .map(each -> new Option(each.code(), each.name()))
        .toList();
  }

  /** Stores the department. */
  public void save() {
    Department seen = current();
    String code = seen.version() == 0 ? form.text("code") : seen.code();
    var written =
        new Department(
            seen.version(),
            seen.body(),
            code,
            form.text("name"),
            seen.open(),
            form.lines("members"));
    accept(departments.save(me.actor(), written), form, "departments.saved");
  }

  /** Closes the department; its open cases go to the successor. */
  public void close() {
    String successor = closing.text("successor");
    if (successor.isEmpty()) {
      closing.miss("successor");
      screen.problems(Form.placed(closing.unreadable()), closing.ids());
      return;
    }
    Department seen = current();
    accept(
        departments.close(me.actor(), seen.body(), seen.code(), successor),
        closing,
        "departments.closed");
  }

  private void accept(Change<Department> answer, Form from, String done) {
    switch (answer) {
      case Done<Department> stored -> {
        screen.info(done, stored.value().name());
        look();
      }
      case Refused<Department> refused -> {
        screen.problems(Form.placed(refused.problems()), from.ids());
        refresh(refused.problems());
      }
    }
  }

  /** What was typed stays; the next try is about the department as it is now. */
  private void refresh(List<Problem> problems) {
    if (problems.stream().anyMatch(each -> each.code().equals("stale"))) {
      String code = current().code();
      known = departments.of(new BodyCode(body));
      known.stream().filter(each -> each.code().equals(code)).forEach(each -> edited = each);
    }
  }

  private Department current() {
    Department current = edited;
    if (current == null) {
      throw new IllegalStateException("No department is shown");
    }
    return current;
  }

  public List<Department> getKnown() {
    return known;
  }

  /** The department in the form, {@code null} for none. */
  public @Nullable Department getEdited() {
    return edited;
  }

  public Form getForm() {
    return form;
  }

  /** What a department that is closed may leave its cases to. */
  public List<Option> getSuccessors() {
    Department closed = edited;
    return closed == null ? List.of() : successors(closed);
  }

  public Form getClosing() {
    return closing;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
