package gongkai.console.cases;

import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.CaseView.Step;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.desk.Verb;
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

/** The form of one verb for one case. What was typed stays whatever the answer is. */
@Named("actPage")
@ViewScoped
@SuppressWarnings("serial")
public class ActPage implements Serializable {
  @Inject Cases cases;
  @Inject ActForms forms;
  @Inject Acts acts;
  @Inject Me me;
  @Inject Screen screen;

  private String id = "";
  private @Nullable CaseView view;
  private @Nullable Verb verb;
  private Form form = new Form(List.of());
  private List<Step> news = List.of();

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    id = parameters.getOrDefault("id", "");
    view = CasePage.find(cases, me, id);
    String wish = parameters.getOrDefault("verb", "");
    for (Verb each : Verb.values()) {
      if (each.name().equals(wish)) {
        verb = each;
      }
    }
    CaseView found = view;
    Verb chosen = verb;
    if (found != null && chosen != null) {
      form = new Form(forms.fields(chosen, found));
      form.put("workingDays", chosen == Verb.EXTEND ? 20 : 15);
    }
  }

  /** Does it and goes back to the case; stays here when it was refused. */
  public void act() {
    CaseView seen = view;
    Verb chosen = verb;
    if (seen == null || chosen == null) {
      throw new IllegalStateException("No verb is shown");
    }
    Change<CaseView> answer = acts.act(me.actor(), seen, chosen, form);
    switch (answer) {
      case Done<CaseView> done -> {
        screen.info("act.done." + chosen);
        screen.go("/console/case.xhtml?id=" + id);
      }
      case Refused<CaseView> refused -> {
        screen.problems(Form.placed(refused.problems()), form.ids());
        if (refused.problems().stream().anyMatch(each -> each.code().equals("stale"))) {
          refresh(seen);
        }
      }
    }
  }

  /** Takes the case as it is now and shows what happened since it was seen. */
  private void refresh(CaseView seen) {
    CaseView now = CasePage.find(cases, me, id);
    news = now == null ? List.of() : CasePage.since(seen, now);
    view = now;
  }

  /** Says whether it is possible now for the actor. */
  public boolean isPossible() {
    CaseView current = view;
    return current != null && verb != null && current.verbs().contains(verb);
  }

  /** What was sent back before the same letter was put up again, {@code null} for none. */
  public @Nullable ProposalView getBefore() {
    CaseView current = view;
    if (current == null) {
      return null;
    }
    ProposalView pending = current.pending();
    return current.proposals().stream()
        .filter(each -> each.state() == ProposalView.State.SENT_BACK)
        .filter(each -> pending != null && each.letter() == pending.letter())
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** What others did since the form was opened; empty when it is still current. */
  public List<Step> getNews() {
    return news;
  }

  public @Nullable CaseView getView() {
    return view;
  }

  public @Nullable Verb getVerb() {
    return verb;
  }

  public Form getForm() {
    return form;
  }

  public String getId() {
    return id;
  }
}
