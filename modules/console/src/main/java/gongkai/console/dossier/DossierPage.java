package gongkai.console.dossier;

import static gongkai.console.forms.Field.check;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.line;

import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.dossier.DossierOrder;
import gongkai.applications.dossier.Dossiers;
import gongkai.console.access.Me;
import gongkai.console.cases.CasePage;
import gongkai.console.forms.Field;
import gongkai.console.forms.Form;
import gongkai.console.frame.Choices.Option;
import gongkai.console.frame.Screen;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The order of a case's file: in which form, and why the applicant must be named. */
@Named("dossierPage")
@ViewScoped
@SuppressWarnings("serial")
public class DossierPage implements Serializable {
  @Inject Dossiers dossiers;
  @Inject Cases cases;
  @Inject Me me;
  @Inject Screen screen;

  private String id = "";
  private @Nullable CaseView view;
  private Form form = new Form(List.of());

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> request) {
    id = request.getOrDefault("id", "");
    view = CasePage.find(cases, me, id);
    form = new Form(fields());
    form.put("form", DossierOrder.Form.PDF);
  }

  /** Who may see applicants chooses; others get the masked document. */
  private List<Field> fields() {
    if (!me.may("UNMASK_APPLICANTS")) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    fields.add(
        choice(
            "form",
            Stream.of(DossierOrder.Form.values())
                .map(each -> new Option(each.name(), screen.text("dossierform." + each)))
                .toList()));
    fields.add(check("unmasked"));
    fields.add(line("reason").labelled("case.unmaskReason"));
    return fields;
  }

  /** Sends the file; stays on the page when it was refused. */
  public void take() throws IOException {
    CaseView current = view;
    if (current == null) {
      throw new IllegalStateException("No case is shown");
    }
    DossierOrder.Form chosen = form.constant("form", DossierOrder.Form.class);
    var order =
        new DossierOrder(
            chosen == null ? DossierOrder.Form.PDF : chosen,
            form.ticked("unmasked"),
            form.text("reason"));
    switch (dossiers.write(me.actor(), current.id(), order, new Download())) {
      case Done<String> done -> Faces.responseComplete();
      case Refused<String> refused -> screen.problems(refused.problems(), form.ids());
    }
  }

  public @Nullable CaseView getView() {
    return view;
  }

  public String getId() {
    return id;
  }

  public Form getForm() {
    return form;
  }
}
