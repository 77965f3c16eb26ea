package gongkai.server;

import static gongkai.server.DemoStaff.done;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Wizard;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The way of a demo letter: what was put up is approved, and the letter written, signed and sent.
 */
@ApplicationScoped
class DemoLetters {
  private static final Map<String, String> LOGINS =
      Map.of("REVIEWER", "reviewer", "APPROVER", "approver");

  @Inject private DemoStaff staff;
  @Inject private Cases cases;
  @Inject private Wizard wizard;
  @Inject private Letters letters;
  @Inject private DemoEnclosures enclosures;
  @Inject private DemoDays days;

  /** Passes every step that what was put up in a case waits for. */
  void approve(CaseView proposed) {
    CaseView view = proposed;
    for (var pending = view.pending();
        pending != null && !pending.waitingFor().isEmpty();
        pending = view.pending()) {
      String login = LOGINS.getOrDefault(pending.waitingFor(), pending.waitingFor());
      view = done(wizard.approve(staff.actor(login), view.id(), view.version(), "演示数据，同意。"));
    }
  }

  /** A letter of the past with its true dates. */
  void past(CaseId id, JsonObject demo) {
    LetterKind kind = LetterKind.valueOf(demo.getString("letter"));
    var decided = LocalDate.parse(demo.getString("decided"));
    LetterView letter =
        done(letters.record(staff.actor("officer"), order(id, kind, fields(demo)), decided));
    LetterView with = enclosures.enclose(letter, demo);
    send(with, LocalDate.parse(demo.getString("dispatched")), demo.getString("tracking"));
  }

  /** The notice to correct, which leaves today. */
  void correction(CaseId id, String items, int workingDays) {
    Map<String, String> fields =
        Map.of("items", items, "workingDays", Integer.toString(workingDays));
    LetterOrder order = order(id, LetterKind.CORRECTION, fields);
    send(done(letters.compose(staff.actor("officer"), order)), days.today(), "DEMO-0001");
  }

  private LetterOrder order(CaseId id, LetterKind kind, Map<String, String> fields) {
    CaseView view = cases.find(staff.actor("officer"), id).orElseThrow();
    return new LetterOrder(id, kind, view.outcome(), null, fields);
  }

  private void send(LetterView written, LocalDate on, String tracking) {
    Actor signer = staff.actor("approver");
    enclosures.look(signer, written);
    LetterView letter = done(letters.approve(signer, written.id(), written.version()));
    var dispatch = new Dispatch(letter.delivery(), on, tracking, letter.maskedRecipient());
    done(letters.dispatch(staff.actor("officer"), letter.id(), letter.version(), dispatch));
  }

  private static Map<String, String> fields(JsonObject demo) {
    return demo.getJsonObject("fields").entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
  }
}
