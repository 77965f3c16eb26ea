package gongkai.console.cases;

import gongkai.applications.desk.Answers;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.CaseView.Step;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Wizard;
import gongkai.applications.desk.Wizard.Guidance;
import gongkai.applications.desk.Wizard.Question;
import gongkai.console.access.Me;
import gongkai.console.forms.Form;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One of the seven steps to a decision: each has a page of its own and is kept when left. */
@Named("wizardPage")
@ViewScoped
@SuppressWarnings("serial")
public class WizardPage implements Serializable {
  private static final int ROOM = 2;
  private static final int MOST = 50;

  @Inject Cases cases;
  @Inject Wizard wizard;
  @Inject AnswerSheet sheet;
  @Inject Me me;
  @Inject Screen screen;

  private String id = "";
  private Question step = Question.CLEAR;
  private Answers kept = Answers.NONE;
  private Form form = new Form(List.of());
  private int room = ROOM;
  private @Nullable CaseView view;
  private @Nullable Guidance guidance;
  private List<Step> news = List.of();

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    id = parameters.getOrDefault("id", "");
    view = CasePage.find(cases, me, id);
    CaseView found = view;
    if (found != null) {
      kept = wizard.answers(me.actor(), found.id());
      Guidance told = wizard.examine(me.actor(), found.id(), kept);
      guidance = told;
      step = step(parameters.getOrDefault("step", ""), told);
      room = Math.min(MOST, Math.max(ROOM, kept.release().withheld().size() + 1));
      form = new Form(sheet.of(step, room));
      AnswerForm.write(kept, form);
    }
  }

  private static Question step(String wish, Guidance told) {
    for (Question each : Question.values()) {
      if (each.name().equals(wish)) {
        return each;
      }
    }
    return reached(told);
  }

  private static Question reached(Guidance told) {
    Question next = told.next();
    return next == null ? Question.ANSWERING : next;
  }

  /** Keeps the step and goes on to the one that has to be answered now. */
  public void next() {
    Answers answers = AnswerForm.read(kept, step, form, room);
    if (keep(answers)) {
      Question reached = reached(wizard.examine(me.actor(), current().id(), answers));
      boolean same = reached == step;
      screen.go(same ? address(step) : address(reached));
      if (same) {
        told(answers);
      }
    }
  }

  /** Keeps the step and makes room for more withheld parts. */
  public void more() {
    if (keep(AnswerForm.read(kept, step, form, room))) {
      screen.go(address(step));
    }
  }

  /** Puts the decision up for approval. */
  public void decide() {
    Answers answers = AnswerForm.read(kept, step, form, room);
    if (!form.readable(screen)) {
      return;
    }
    CaseView seen = current();
    if (accept(wizard.decide(me.actor(), seen.id(), seen.version(), answers))) {
      screen.info("wizard.decided");
      screen.go("/console/case.xhtml?id=" + id);
    } else {
      guidance = wizard.examine(me.actor(), seen.id(), answers);
    }
  }

  private boolean keep(Answers answers) {
    CaseView seen = current();
    return form.readable(screen)
        && accept(wizard.keep(me.actor(), seen.id(), seen.version(), answers));
  }

  private void told(Answers answers) {
    Guidance now = wizard.examine(me.actor(), current().id(), answers);
    screen.problems(Form.placed(now.problems()), form.ids());
  }

  private boolean accept(Change<CaseView> answer) {
    return switch (answer) {
      case Done<CaseView> done -> {
        view = done.value();
        yield true;
      }
      case Refused<CaseView> refused -> {
        screen.problems(Form.placed(refused.problems()), form.ids());
        CaseView now = CasePage.find(cases, me, id);
        if (now != null && now.version() != current().version()) {
          news = CasePage.since(current(), now);
          view = now;
        }
        yield false;
      }
    };
  }

  private CaseView current() {
    CaseView current = view;
    if (current == null) {
      throw new IllegalStateException("No case is shown");
    }
    return current;
  }

  private String address(Question wanted) {
    return "/console/wizard.xhtml?id=" + id + "&step=" + wanted;
  }

  public @Nullable CaseView getView() {
    return view;
  }

  public List<Question> getSteps() {
    return List.of(Question.values());
  }

  public Question getStep() {
    return step;
  }

  /** What follows from the answers kept so far. */
  public @Nullable Guidance getGuidance() {
    return guidance;
  }

  public Form getForm() {
    return form;
  }

  public List<Step> getNews() {
    return news;
  }

  public String getId() {
    return id;
  }
}
