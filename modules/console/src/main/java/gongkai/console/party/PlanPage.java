package gongkai.console.party;

import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Consultations;
import gongkai.console.access.Me;
import gongkai.console.cases.CasePage;
import gongkai.console.forms.Form;
import gongkai.console.frame.Screen;
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

/** Noting down whom to ask about a case; nothing leaves the house by it. */
@Named("planPage")
@ViewScoped
@SuppressWarnings("serial")
public class PlanPage implements Serializable {
  @Inject Cases cases;
  @Inject Consultations consultations;
  @Inject PartySheet sheet;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable CaseView application;
  private Form form = new Form(List.of());

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    application = CasePage.find(cases, me, parameters.getOrDefault("id", ""));
    form = new Form(sheet.plan());
  }

  /** Notes it down and opens the consultation. */
  public void prepare() {
    CaseView about = application;
    if (about == null) {
      throw new IllegalStateException("No case is shown");
    }
    ConsultationPlan plan = PartyForm.plan(form);
    if (!form.readable(screen)) {
      return;
    }
    switch (consultations.prepare(me.actor(), about.id(), plan)) {
      case Done<ConsultationView> done -> {
        screen.info("consult.prepared");
        screen.go("/console/consultation.xhtml?id=" + done.value().id());
      }
      case Refused<ConsultationView> refused ->
          screen.problems(Form.placed(refused.problems()), form.ids());
    }
  }

  public @Nullable CaseView getApplication() {
    return application;
  }

  public Form getForm() {
    return form;
  }
}
