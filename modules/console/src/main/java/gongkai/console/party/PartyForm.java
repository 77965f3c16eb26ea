package gongkai.console.party;

import gongkai.applications.Delivery;
import gongkai.applications.clock.Consulted;
import gongkai.applications.party.Answer;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Party;
import gongkai.applications.party.Position;
import gongkai.applications.party.Weighing;
import gongkai.console.forms.Form;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed for a consultation, to and from its forms. */
final class PartyForm {
  private PartyForm() {}

  /** The plan; what was not chosen is kept as a problem of the form. */
  static ConsultationPlan plan(Form form) {
    Party party =
        new Party(
            form.text("party.name"),
            form.text("party.contactPerson"),
            form.text("party.phone"),
            form.chosen("party.delivery", Delivery.POST),
            form.text("party.destination"));
    return new ConsultationPlan(
        form.chosen("consulted", Consulted.THIRD_PARTY),
        party,
        form.text("told"),
        form.ticked("identityTold"),
        form.text("identityReason"));
  }

  /** Writes what is planned; whom to ask only when it was shown plain. */
  static void write(ConsultationView from, @Nullable Party plain, Form form) {
    form.put("consulted", from.consulted()).put("told", from.told());
    form.put("identityReason", from.identityReason());
    form.tick("identityTold", from.identityTold());
    if (plain != null) {
      form.put("party.name", plain.name()).put("party.contactPerson", plain.contactPerson());
      form.put("party.phone", plain.phone()).put("party.delivery", plain.delivery());
      form.put("party.destination", plain.destination());
    }
  }

  static Answer answer(Form form) {
    LocalDate on = form.day("answeredOn");
    return new Answer(on, form.chosen("position", Position.AGREES), form.text("reasons"));
  }

  static Weighing weighing(Form form) {
    if (form.text("disclose").isEmpty()) {
      form.miss("disclose");
    }
    return new Weighing(
        form.ticked("soundReasons"),
        form.ticked("publicInterest"),
        form.text("disclose").equals(PartySheet.DISCLOSE),
        form.text("note"),
        form.text("content"),
        form.text("ground"));
  }

  static void write(Weighing from, Form form) {
    form.tick("soundReasons", from.soundReasons()).tick("publicInterest", from.publicInterest());
    form.put("disclose", from.disclose() ? PartySheet.DISCLOSE : PartySheet.WITHHOLD);
    form.put("note", from.note()).put("content", from.content()).put("ground", from.ground());
  }
}
