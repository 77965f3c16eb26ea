package gongkai.console.cases;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.date;
import static gongkai.console.forms.Field.line;

import gongkai.applications.Provision;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers.Clarity;
import gongkai.applications.desk.Answers.Extent;
import gongkai.applications.desk.Answers.Holding;
import gongkai.applications.desk.Answers.Matter;
import gongkai.applications.desk.Answers.Responsibility;
import gongkai.applications.desk.Wizard.Question;
import gongkai.console.forms.Field;
import gongkai.console.frame.Choices.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The fields of each of the seven steps, named as the door's refusals name them. */
@RequestScoped
public class AnswerSheet {
  static final List<Outcome> GROUNDS =
      List.of(
          Outcome.STATE_SECRET,
          Outcome.FORBIDDEN_BY_LAW,
          Outcome.ENDANGERS_SECURITY,
          Outcome.THIRD_PARTY,
          Outcome.INTERNAL_AFFAIRS,
          Outcome.PROCESS_INFORMATION,
          Outcome.ENFORCEMENT_FILE);

  @Inject CaseLabels labels;

  /**
   * The fields of a step.
   *
   * @param withheld for how many withheld parts there is room
   */
  List<Field> of(Question step, int withheld) {
    return switch (step) {
      case CLEAR ->
          List.of(
              choice("clear.choice", named("clarity.", Clarity.values())), area("clear.remains"));
      case NATURE ->
          List.of(
              choice("nature.choice", named("matter.", Matter.values())),
              area("nature.text"),
              line("nature.earlierNumber"),
              date("nature.earlierOn"),
              line("nature.article"));
      case RESPONSIBLE ->
          List.of(
              choice("responsible.choice", named("responsibility.", Responsibility.values())),
              line("responsible.body"),
              line("responsible.contact"),
              area("responsible.reason"));
      case HELD ->
          List.of(
              choice("held.choice", named("holding.", Holding.values())),
              area("held.search.systems"),
              area("held.search.departments"),
              area("held.search.keywords"),
              date("held.search.from"),
              date("held.search.until"),
              line("held.search.person"),
              area("held.reason"));
      case RELEASE -> release(withheld);
      case GIVING ->
          List.of(
              choice("giving.choice", named("provision.", Provision.values())),
              area("giving.reason"));
      case ANSWERING -> List.of(area("answering.reason"), area("answering.lateReason"));
    };
  }

  private List<Field> release(int withheld) {
    List<Field> fields = new ArrayList<>();
    fields.add(choice("release.choice", named("extent.", Extent.values())));
    fields.add(line("release.place"));
    fields.add(area("release.weighing"));
    for (int i = 0; i < withheld; i++) {
      String part = part(i);
      fields.add(area(part + "part").labelled("f.withheld.part"));
      fields.add(choice(part + "ground", grounds()).labelled("f.withheld.ground"));
      fields.add(area(part + "reason").labelled("f.withheld.reason"));
      fields.add(line(part + "basis").labelled("f.withheld.basis"));
    }
    return fields;
  }

  static String part(int index) {
    return "release.withheld[" + index + "].";
  }

  private List<Option> named(String prefix, Enum<?>... constants) {
    return labels.options(prefix, constants);
  }

  private List<Option> grounds() {
    return GROUNDS.stream().map(each -> new Option(each.name(), labels.outcome(each))).toList();
  }
}
