package gongkai.console.party;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.check;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.date;
import static gongkai.console.forms.Field.line;

import gongkai.applications.Delivery;
import gongkai.applications.clock.Consulted;
import gongkai.applications.party.Position;
import gongkai.console.cases.CaseLabels;
import gongkai.console.forms.Field;
import gongkai.console.frame.Choices.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The fields of each step of a consultation. */
@RequestScoped
public class PartySheet {
  static final String DISCLOSE = "DISCLOSE";
  static final String WITHHOLD = "WITHHOLD";

  @Inject CaseLabels labels;

  /** Whom to ask and what to tell them. */
  List<Field> plan() {
    return List.of(
        choice("consulted", labels.options("consulted.", Consulted.values())).needed(),
        line("party.name").needed(),
        line("party.contactPerson").labelled("f.contactPerson"),
        line("party.phone").labelled("f.phone"),
        choice("party.delivery", ways()).labelled("f.delivery").needed(),
        line("party.destination"),
        area("told").needed(),
        check("identityTold"),
        area("identityReason"));
  }

  private List<Option> ways() {
    return labels.options("delivery.", Delivery.POST, Delivery.EMAIL, Delivery.IN_PERSON);
  }

  /** The receipt of the letter. */
  List<Field> receipt() {
    return List.of(date("receivedOn").needed(), line("proof"));
  }

  /** What they answered. */
  List<Field> answer() {
    return List.of(
        date("answeredOn").needed(),
        choice("position", labels.options("position.", Position.values())).needed(),
        area("reasons"));
  }

  /** What the body makes of it. */
  List<Field> weighing() {
    return List.of(
        check("soundReasons"),
        check("publicInterest"),
        choice(
                "disclose",
                List.of(
                    new Option(DISCLOSE, labels.text("consult.DISCLOSE")),
                    new Option(WITHHOLD, labels.text("consult.WITHHOLD"))))
            .needed(),
        area("note").labelled("consult.note").needed(),
        area("content"),
        area("ground"));
  }
}
