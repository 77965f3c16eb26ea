package gongkai.console.bodies;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.Change.Done;
import gongkai.office.Change.Problem;
import gongkai.office.Change.Refused;
import gongkai.office.Office;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tree of public bodies and the form to change one. */
@Named("bodiesPage")
@ViewScoped
@SuppressWarnings("serial")
public class BodiesPage implements Serializable {
  @Inject Office office;
  @Inject Me me;
  @Inject Screen screen;

  private List<Body> bodies = List.of();
  private @Nullable BodyForm form;

  @PostConstruct
  void open() {
    bodies = office.bodies();
  }

  /** Opens a body's form. */
  public void edit(String code) {
    form = office.body(new BodyCode(code)).map(BodyForm::of).orElse(null);
  }

  /** Opens an empty form. */
  public void add() {
    form = BodyForm.fresh(me.actor().body());
  }

  /** Stores what the form holds. */
  public void save() {
    BodyForm written = form;
    if (written == null) {
      return;
    }
    List<Problem> problems = new ArrayList<>();
    Body body = written.body(problems);
    if (!problems.isEmpty()) {
      screen.problems(problems, fields());
      return;
    }
    switch (office.save(me.actor(), body)) {
      case Done<Body> done -> {
        screen.info("bodies.saved");
        form = BodyForm.of(done.value());
        open();
      }
      case Refused<Body> refused -> {
        screen.problems(refused.problems().stream().map(BodiesPage::onPage).toList(), fields());
        if (refused.problems().stream().anyMatch(problem -> problem.code().equals("stale"))) {
          office.body(body.code()).ifPresent(written::seen);
        }
      }
    }
  }

  private static Problem onPage(Problem problem) {
    String field = problem.field();
    if (field.startsWith("columns")) {
      return new Problem("columns", problem.code(), field + "：" + problem.text());
    }
    return new Problem(field.replace("contact.", ""), problem.code(), problem.text());
  }

  private static Set<String> fields() {
    Set<String> fields = new HashSet<>(BodyForm.TEXTS);
    fields.addAll(List.of("code", "parent", "level", "columns"));
    return fields;
  }

  /** How deep the body stands in the tree, from 0. */
  public int depth(Body body) {
    int depth = 0;
    BodyCode above = body.parent();
    while (above != null && depth < bodies.size()) {
      depth++;
      above = parentOf(above);
    }
    return depth;
  }

  private @Nullable BodyCode parentOf(BodyCode code) {
    for (Body body : bodies) {
      if (body.code().equals(code)) {
        return body.parent();
      }
    }
    return null;
  }

  public List<Body> getBodies() {
    return bodies;
  }

  public List<BodyLevel> getLevels() {
    return List.of(BodyLevel.values());
  }

  public List<String> getTexts() {
    return BodyForm.TEXTS;
  }

  public @Nullable BodyForm getForm() {
    return form;
  }
}
