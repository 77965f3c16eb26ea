package gongkai.console.ledgers;

import gongkai.console.access.Me;
import gongkai.console.forms.Form;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.reporting.ledger.Ledgers;
import gongkai.reporting.ledger.LineView;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Entering one line after the other; ledger, matter and day stay for the next. */
@Named("quickEntry")
@ViewScoped
@SuppressWarnings("serial")
public class QuickEntry implements Serializable {
  @Inject Ledgers ledgers;
  @Inject LedgerList list;
  @Inject Me me;
  @Inject Screen screen;

  private final Form form = new Form(LedgerForm.fields());
  private String body = "";

  @PostConstruct
  void open() {
    body = me.actor().body().value();
    form.put("quantity", 1);
  }

  /** Enters the line. */
  public void enter() {
    LedgerForm.Read read = LedgerForm.read(form);
    if (read.entry().isEmpty()) {
      screen.problems(Form.placed(read.problems()), form.ids());
      return;
    }
    switch (ledgers.enter(me.actor(), new BodyCode(body), read.entry().get())) {
      case Done<LineView> done -> {
        screen.info("ledger.entered", done.value().entry().title());
        for (String name : new String[] {"amount", "title", "reference", "itemNumber"}) {
          form.put(name, "");
        }
        form.put("quantity", 1);
        list.look();
      }
      case Refused<LineView> refused ->
          screen.problems(Form.placed(refused.problems()), form.ids());
    }
  }

  public Form getForm() {
    return form;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
