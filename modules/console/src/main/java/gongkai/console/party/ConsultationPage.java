package gongkai.console.party;

import static gongkai.console.forms.Field.line;

import gongkai.applications.LetterKind;
import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Consultations;
import gongkai.applications.party.Party;
import gongkai.console.access.Me;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A consultation with its own clock: from the plan over letter, answer and weighing to the end. */
@Named("consultationPage")
@ViewScoped
@SuppressWarnings("serial")
public class ConsultationPage implements Serializable {
  private static final List<String> DAYS = List.of("receivedOn", "answeredOn");

  @Inject Consultations consultations;
  @Inject PartySheet sheet;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable ConsultationView view;
  private @Nullable Party plain;
  private Form plan = new Form(List.of());
  private Form receipt = new Form(List.of());
  private Form answer = new Form(List.of());
  private Form weighing = new Form(List.of());
  private final Form looking = new Form(List.of(line("reason").needed()));

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    view = find(parameters.getOrDefault("id", ""));
    ConsultationView found = view;
    if (found != null) {
      plan = new Form(sheet.plan());
      receipt = new Form(sheet.receipt());
      answer = new Form(sheet.answer());
      weighing = new Form(sheet.weighing());
      PartyForm.write(found, null, plan);
      if (found.weighing() != null) {
        PartyForm.write(found.weighing(), weighing);
      }
    }
  }

  private @Nullable ConsultationView find(String id) {
    try {
      return consultations.find(me.actor(), new ConsultationId(id)).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Takes another plan while the letter has not left. */
  public void revise() {
    var planned = PartyForm.plan(plan);
    act(
        plan,
        "consult.revised",
        (id, version) -> consultations.revise(me.actor(), id, version, planned));
  }

  /** Gives it up. */
  public void cancel() {
    act(plan, "consult.cancelled", (id, version) -> consultations.cancel(me.actor(), id, version));
  }

  /** Writes one of its letters. */
  public void write(LetterKind kind) {
    act(
        plan,
        "letterpage.composed",
        (id, version) -> consultations.write(me.actor(), id, version, kind));
  }

  /** Records when those asked got the letter. */
  public void received() {
    LocalDate on = receipt.day("receivedOn");
    String proof = receipt.text("proof");
    act(
        receipt,
        "consult.received",
        (id, version) -> consultations.received(me.actor(), id, version, on, proof));
  }

  /** Records what they answered. */
  public void answered() {
    var said = PartyForm.answer(answer);
    act(
        answer,
        "consult.answered",
        (id, version) -> consultations.answered(me.actor(), id, version, said));
  }

  /** Records what the body makes of it. */
  public void weigh() {
    var weighed = PartyForm.weighing(weighing);
    act(
        weighing,
        "consult.weighed",
        (id, version) -> consultations.weigh(me.actor(), id, version, weighed));
  }

  /** Shows who is asked; the audit trail keeps who looked and why. */
  public void unmask() {
    switch (consultations.unmask(me.actor(), current().id(), looking.text("reason"))) {
      case Done<Party> done -> {
        plain = done.value();
        PartyForm.write(current(), done.value(), plan);
      }
      case Refused<Party> refused -> screen.problems(refused.problems(), looking.ids());
    }
  }

  private void act(
      Form form, String done, BiFunction<ConsultationId, Long, Change<ConsultationView>> verb) {
    if (!form.readable(screen)) {
      return;
    }
    ConsultationView seen = current();
    switch (verb.apply(seen.id(), seen.version())) {
      case Done<ConsultationView> changed -> {
        screen.info(done);
        screen.go("/console/consultation.xhtml?id=" + seen.id());
      }
      case Refused<ConsultationView> refused -> {
        screen.problems(Form.placed(onPage(refused.problems(), form)), form.ids());
        view = find(seen.id().value());
      }
    }
  }

  /** The door names both days alike; on the page each has a field of its own. */
  private static List<Problem> onPage(List<Problem> problems, Form form) {
    String day = DAYS.stream().filter(form.ids()::contains).findFirst().orElse("on");
    return problems.stream()
        .map(each -> each.field().equals("on") ? new Problem(day, each.code(), each.text()) : each)
        .toList();
  }

  private ConsultationView current() {
    ConsultationView current = view;
    if (current == null) {
      throw new IllegalStateException("No consultation is shown");
    }
    return current;
  }

  public @Nullable ConsultationView getView() {
    return view;
  }

  /** Who is asked: masked, or plain after unmasking. */
  public Party getParty() {
    Party shown = plain;
    return shown == null ? current().party() : shown;
  }

  /** Says whether the actor may ask to see who is asked. */
  public boolean isUnmaskable() {
    return plain == null && me.may("UNMASK_APPLICANTS");
  }

  public Form getPlan() {
    return plan;
  }

  public Form getReceipt() {
    return receipt;
  }

  public Form getAnswer() {
    return answer;
  }

  public Form getWeighing() {
    return weighing;
  }

  public Form getLooking() {
    return looking;
  }
}
