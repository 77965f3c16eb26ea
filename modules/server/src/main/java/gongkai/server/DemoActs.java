package gongkai.server;

import static gongkai.server.DemoStaff.done;

import gongkai.applications.Stage;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Desk;
import gongkai.applications.desk.Procedure;
import gongkai.applications.desk.Wizard;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;

/** What the officer does with demo cases; one that was begun before is left as it is. */
@ApplicationScoped
class DemoActs {
  private static final int CORRECTION_PERIOD = 15;

  @Inject private DemoStaff staff;
  @Inject private Desk desk;
  @Inject private Wizard wizard;
  @Inject private Procedure procedure;
  @Inject private DemoLetters letters;

  /** Answers a case of the past as its file says. */
  void answer(CaseView registered, JsonObject demo) {
    if (registered.stage() != Stage.REGISTERED) {
      return;
    }
    CaseView view = take(registered, demo);
    Answers answers = DemoAnswers.of(demo);
    letters.approve(done(wizard.decide(officer(), view.id(), view.version(), answers)));
    letters.past(view.id(), demo);
  }

  /** Takes an open case up as far as the file says. */
  void begin(CaseView registered, JsonObject demo) {
    if (registered.stage() != Stage.REGISTERED || !demo.getBoolean("claimed")) {
      return;
    }
    CaseView view = take(registered, demo);
    if (demo.containsKey("correction")) {
      String item = demo.getString("correction");
      letters.approve(
          done(
              procedure.askCorrection(
                  officer(), view.id(), view.version(), List.of(item), CORRECTION_PERIOD)));
      letters.correction(view.id(), item, CORRECTION_PERIOD);
    }
  }

  private CaseView take(CaseView registered, JsonObject demo) {
    CaseView claimed = done(desk.claim(officer(), registered.id(), registered.version()));
    return done(
        desk.describe(officer(), claimed.id(), claimed.version(), demo.getString("subject")));
  }

  private Actor officer() {
    return staff.actor("officer");
  }
}
