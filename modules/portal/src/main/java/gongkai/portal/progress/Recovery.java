package gongkai.portal.progress;

import gongkai.applications.intake.Intake;
import gongkai.portal.page.Texts;
import gongkai.portal.posting.Caller;
import gongkai.portal.posting.FieldError;
import gongkai.portal.posting.Forms;
import gongkai.portal.posting.Posted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * A fresh query code for who has lost theirs. The answer tells nobody whether number and contact
 * belong together.
 */
@Dependent
class Recovery {
  private static final String VIEW = "apply-code";
  private static final String TITLE = "recover.title";

  private final Intake intake;
  private final Forms forms;

  @Inject
  Recovery(Intake intake, Forms forms) {
    this.intake = intake;
    this.forms = forms;
  }

  Response form(Caller caller) {
    return forms.fresh(caller, VIEW, TITLE).with("sent", false).as(200);
  }

  Response send(Caller caller, Posted form) {
    Texts texts = caller.visit().texts();
    List<FieldError> wrong = new ArrayList<>();
    if (form.ticket().isEmpty()) {
      wrong.add(new FieldError("", texts.get("form.wrong.expired")));
      return forms.again(caller, VIEW, TITLE, form, wrong).with("sent", false).as(403);
    }
    for (String field : List.of("number", "contact")) {
      if (!form.has(field)) {
        wrong.add(new FieldError(field, texts.get("form.wrong." + field + ".required")));
      }
    }
    if (!wrong.isEmpty()) {
      return forms.again(caller, VIEW, TITLE, form, wrong).with("sent", false).as(422);
    }
    intake.recover(form.plain("number"), form.plain("contact"), caller.source());
    return forms.fresh(caller, VIEW, TITLE).with("sent", true).as(200);
  }
}
