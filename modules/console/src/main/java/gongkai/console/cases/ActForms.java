package gongkai.console.cases;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.date;
import static gongkai.console.forms.Field.line;
import static gongkai.console.forms.Field.number;

import gongkai.applications.CaseKind;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Departments.Department;
import gongkai.applications.desk.Procedure.Rectification;
import gongkai.applications.desk.ProposalView.State;
import gongkai.applications.desk.Verb;
import gongkai.console.forms.Field;
import gongkai.console.frame.Choices;
import gongkai.console.frame.Choices.Option;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** What each verb of the desk asks for. */
@RequestScoped
public class ActForms {
  static final int PARTS = 6;

  @Inject Departments departments;
  @Inject Choices choices;
  @Inject CaseLabels labels;

  /** The fields of a verb; names are those by which the door's refusals name them. */
  List<Field> fields(Verb verb, CaseView view) {
    return switch (verb) {
      case ASSIGN ->
          List.of(choice("department", open(view.body())), line("officer"), area("note"));
      case RELEASE, SEND_BACK -> List.of(area("reason").needed());
      case NOTE -> List.of(area("text").needed());
      case DESCRIBE -> List.of(line("subject").needed());
      case INNER_DEADLINES -> List.of(date("DEPARTMENT"), date("DRAFT"), date("APPROVAL"));
      case CONSULT_INSIDE ->
          List.of(
              choice("department", open(view.body())).needed(),
              area("question").needed(),
              date("due").needed());
      case ANSWER_INSIDE ->
          List.of(choice("opinion", awaited(view)).needed(), area("answer").needed());
      case LINK -> List.of(line("indexNumber"), line("number"));
      case TO_PROACTIVE -> proactive(view);
      case SPLIT -> IntStream.range(0, PARTS).mapToObj(ActForms::part).toList();
      case ASK_CORRECTION -> List.of(area("items").needed(), number("workingDays").needed());
      case CORRECTION_RECEIVED -> List.of(date("on").needed(), area("text").needed());
      case EXTEND -> List.of(number("workingDays").needed(), area("reason").needed());
      case ASK_REASONS -> List.of(area("text").needed());
      case FIX_PERIOD -> List.of(date("until").needed(), area("reason").needed());
      case RECLASSIFY ->
          List.of(
              choice("kind", labels.options("casekind.", CaseKind.values())).needed(),
              area("reason").needed());
      case RECTIFY ->
          List.of(
              choice("result", labels.options("rectified.", Rectification.values())).needed(),
              area("text").needed());
      case APPROVE -> List.of(area("opinion"));
      case RECORD_DISPATCH ->
          List.of(choice("proposal", approved(view)).needed(), date("on").needed(), line("remark"));
      case WITHDRAW -> List.of(date("on").needed(), area("reason"));
      case CLAIM, LAPSE_CORRECTION, DROP, DECIDE -> List.of();
    };
  }

  /** One of the parts of a case; without two there is nothing to divide. */
  private static Field part(int number) {
    Field field = area("parts." + number).labelled("f.part");
    return number < 2 ? field.needed() : field;
  }

  private List<Field> proactive(CaseView view) {
    return List.of(
        line("title").needed(),
        choice("column", choices.columns(view.body().value())).needed(),
        choice("theme", choices.getThemes()).needed(),
        choice("basis", choices.getArticleTwenty()).needed(),
        date("formed").needed(),
        area("summary"),
        area("html").needed());
  }

  private List<Option> open(BodyCode body) {
    return departments.of(body).stream()
        .filter(Department::open)
        .map(each -> new Option(each.code(), each.name()))
        .toList();
  }

  private static List<Option> awaited(CaseView view) {
    return view.opinions().stream()
        .filter(each -> each.answeredAt() == null)
        .map(each -> new Option(Integer.toString(each.number()), each.question()))
        .toList();
  }

  /** What may leave now, by the name of its letter. */
  private List<Option> approved(CaseView view) {
    return view.proposals().stream()
        .filter(each -> each.state() == State.APPROVED)
        .map(
            each ->
                new Option(
                    Integer.toString(each.number()),
                    each.number() + " · " + labels.text("letter." + each.letter())))
        .toList();
  }
}
