package gongkai.console.counter;

import static gongkai.console.forms.Field.line;

import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Counter;
import gongkai.applications.desk.Counter.Registered;
import gongkai.console.access.Me;
import gongkai.console.cases.CasePage;
import gongkai.console.forms.Form;
import gongkai.console.frame.Screen;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fresh query code for an applicant who lost it and cannot be reached by e-mail; shown once. */
@Named("freshCode")
@ViewScoped
@SuppressWarnings("serial")
public class FreshCode implements Serializable {
  @Inject Counter counter;
  @Inject CasePage page;
  @Inject Me me;
  @Inject Screen screen;

  private final Form form = new Form(List.of(line("codeReason").needed()));
  private @Nullable Registered renewed;

  /** Says whether the actor may give one for the case that is shown. */
  public boolean isOffered() {
    return page.getView() != null && me.may("HANDLE_APPLICATIONS");
  }

  /** Gives it; the former code ends. */
  public void renew() {
    CaseView seen = page.getView();
    if (seen == null) {
      throw new IllegalStateException("No case is shown");
    }
    switch (counter.renewCode(me.actor(), seen.id(), seen.version(), form.text("codeReason"))) {
      case Done<Registered> done -> renewed = done.value();
      case Refused<Registered> refused -> {
        screen.problems(Form.placed(refused.problems()), form.ids());
        page.renew();
      }
    }
  }

  public Form getForm() {
    return form;
  }

  /** What was given, {@code null} until then. */
  public @Nullable Registered getRenewed() {
    return renewed;
  }
}
