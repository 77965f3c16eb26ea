package gongkai.console.counter;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.date;

import gongkai.applications.clock.ClockState;
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
import java.time.LocalDate;
import java.util.List;

/** The day on which body and applicant confirmed the receipt; with it the clock starts. */
@Named("confirmation")
@ViewScoped
@SuppressWarnings("serial")
public class Confirmation implements Serializable {
  @Inject Counter counter;
  @Inject CasePage page;
  @Inject Me me;
  @Inject Screen screen;

  private final Form form = new Form(List.of(date("confirmed").needed(), area("lateReason")));

  /** Says whether the case waits for it and the actor may record it. */
  public boolean isAwaited() {
    CaseView view = page.getView();
    return view != null
        && view.clock().state() == ClockState.NOT_STARTED
        && me.may("HANDLE_APPLICATIONS");
  }

  /** Records the day. */
  public void confirm() {
    CaseView seen = page.getView();
    if (seen == null) {
      throw new IllegalStateException("No case is shown");
    }
    LocalDate day = form.day("confirmed");
    if (!form.readable(screen)) {
      return;
    }
    switch (counter.confirmReceipt(
        me.actor(), seen.id(), seen.version(), day, form.text("lateReason"))) {
      case Done<Registered> done -> {
        screen.info("register.confirmed");
        screen.go("/console/case.xhtml?id=" + seen.id());
      }
      case Refused<Registered> refused -> {
        screen.problems(Form.placed(refused.problems()), form.ids());
        page.renew();
      }
    }
  }

  public Form getForm() {
    return form;
  }
}
