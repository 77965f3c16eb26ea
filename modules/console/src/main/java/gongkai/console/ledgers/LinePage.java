package gongkai.console.ledgers;

import gongkai.console.access.Me;
import gongkai.console.forms.Form;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.reporting.ledger.Ledgers;
import gongkai.reporting.ledger.LineId;
import gongkai.reporting.ledger.LineView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ledger line with its history; it is changed or voided with a reason, never deleted. */
@Named("linePage")
@ViewScoped
@SuppressWarnings("serial")
public class LinePage implements Serializable {
  @Inject Ledgers ledgers;
  @Inject Me me;
  @Inject Screen screen;

  private final Form form = new Form(LedgerForm.fields());
  private String id = "";
  private String reason = "";
  private @Nullable LineView line;

  /** Opens the line that the address names. */
  public void open() {
    if (line == null) {
      show();
    }
  }

  private void show() {
    try {
      line = ledgers.find(me.actor(), LineId.of(id)).orElse(null);
    } catch (IllegalArgumentException e) {
      line = null;
    }
    LineView shown = line;
    if (shown != null) {
      LedgerForm.show(form, shown.entry());
    }
  }

  /** Changes it to what the form says. */
  public void change() {
    LedgerForm.Read read = LedgerForm.read(form);
    if (read.entry().isEmpty()) {
      screen.problems(Form.placed(read.problems()), form.ids());
      return;
    }
    LineView shown = current();
    accept(
        ledgers.change(me.actor(), shown.id(), shown.version(), read.entry().get(), reason),
        "ledger.changed");
  }

  /** Voids it. */
  public void annul() {
    LineView shown = current();
    accept(ledgers.annul(me.actor(), shown.id(), shown.version(), reason), "ledger.voided");
  }

  private void accept(Change<LineView> answer, String done) {
    switch (answer) {
      case Done<LineView> accepted -> {
        screen.info(done);
        screen.go("/console/line.xhtml?id=" + accepted.value().id());
      }
      case Refused<LineView> refused -> {
        Set<String> fields = new HashSet<>(form.ids());
        fields.add("reason");
        screen.problems(Form.placed(refused.problems()), fields);
      }
    }
  }

  private LineView current() {
    LineView shown = line;
    if (shown == null) {
      throw new IllegalStateException("No line is shown");
    }
    return shown;
  }

  /** Says whether the actor may change it now. */
  public boolean isChangeable() {
    LineView shown = line;
    return shown != null && !shown.voided() && me.may("EDIT_REPORTS");
  }

  public @Nullable LineView getLine() {
    return line;
  }

  public Form getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
