package gongkai.console.remedies;

import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyView;
import gongkai.console.access.Me;
import gongkai.console.cases.CasePage;
import gongkai.console.forms.Form;
import gongkai.console.frame.Screen;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The form by which a reconsideration or lawsuit is entered or revised. A case may be named in the
 * address; what was typed stays whatever the answer is.
 */
@Named("remedyEditor")
@ViewScoped
@SuppressWarnings("serial")
public class RemedyEditor implements Serializable {
  @Inject Remedies remedies;
  @Inject Cases cases;
  @Inject RemedyForm entryForm;
  @Inject Me me;
  @Inject Screen screen;

  private String id = "";
  private @Nullable RemedyView seen;
  private Form form = new Form(List.of());

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> request) {
    id = request.getOrDefault("id", "");
    seen = RemedyPage.find(remedies, me, id).orElse(null);
    form =
        seen == null
            ? entryForm.fresh(CasePage.find(cases, me, request.getOrDefault("case", "")))
            : entryForm.of(seen);
  }

  /** Keeps it and goes to its page; stays here when it was refused. */
  public void save() {
    switch (keep()) {
      case Done<RemedyView> done -> {
        screen.info("remedy.saved");
        screen.go("/console/remedy.xhtml?id=" + done.value().id());
      }
      case Refused<RemedyView> refused ->
          screen.problems(Form.placed(refused.problems()), form.ids());
    }
  }

  private Change<RemedyView> keep() {
    String number = form.text("application");
    Optional<CaseView> named =
        number.isEmpty() ? Optional.empty() : cases.byNumber(me.actor(), number);
    if (!number.isEmpty() && named.isEmpty()) {
      return Change.refused("application", "unknown", "没有这件申请，请检查登记编号；不在系统内的申请请留空。");
    }
    Optional<RemedyEntry> entry = entryForm.read(form, named.map(CaseView::id).orElse(null));
    List<Problem> unreadable = form.unreadable();
    if (entry.isEmpty() || !unreadable.isEmpty()) {
      return new Refused<>(unreadable);
    }
    RemedyView before = seen;
    return before == null
        ? remedies.enter(me.actor(), entry.get())
        : remedies.revise(me.actor(), before.id(), before.version(), entry.get());
  }

  /** Says whether an entry is revised, not a new one made. */
  public boolean isRevision() {
    return seen != null;
  }

  /** Says whether the address names an entry that cannot be found. */
  public boolean isMissing() {
    return seen == null && !id.isEmpty();
  }

  public String getId() {
    return id;
  }

  public Form getForm() {
    return form;
  }
}
