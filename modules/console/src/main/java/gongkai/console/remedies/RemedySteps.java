package gongkai.console.remedies;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.date;

import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.remedy.RemedyView;
import gongkai.applications.remedy.Ruling;
import gongkai.console.forms.Form;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Change.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The steps of a reconsideration or lawsuit: what each asks for and how it is told to the door. */
@RequestScoped
public class RemedySteps {
  @Inject Remedies remedies;
  @Inject RemedyLabels labels;

  Form reply() {
    return new Form(List.of(date("on").needed().labelled("f.replied"), area("remark")));
  }

  Form ruling(RemedyView view) {
    return new Form(
        List.of(
            choice("result", labels.results(view.entry().route())).needed(),
            date("decided").needed(),
            date("receivedOn").labelled("f.rulingReceived"),
            date("performBy"),
            area("note").labelled("f.rulingNote")));
  }

  Form counting() {
    return new Form(
        List.of(choice("resultClass", labels.decidedClasses()).needed(), area("reason")));
  }

  Form performance() {
    return new Form(List.of(date("performedOn").needed()));
  }

  Change<RemedyView> replied(Actor actor, RemedyView seen, Form form) {
    LocalDate on = form.day("on");
    return told(
        form, () -> remedies.replied(actor, seen.id(), seen.version(), on, form.text("remark")));
  }

  Change<RemedyView> decided(Actor actor, RemedyView seen, Form form) {
    RemedyResult result = form.constant("result", RemedyResult.class);
    LocalDate decided = form.day("decided");
    LocalDate received = form.date("receivedOn");
    LocalDate performBy = form.date("performBy");
    if (result == null) {
      form.miss("result");
      return new Refused<>(form.unreadable());
    }
    var ruling = new Ruling(result, decided, received, performBy, form.text("note"));
    return told(form, () -> remedies.decided(actor, seen.id(), seen.version(), ruling));
  }

  Change<RemedyView> classified(Actor actor, RemedyView seen, Form form) {
    ResultClass other = form.constant("resultClass", ResultClass.class);
    if (other == null) {
      form.miss("resultClass");
      return new Refused<>(form.unreadable());
    }
    return told(
        form,
        () -> remedies.classify(actor, seen.id(), seen.version(), other, form.text("reason")));
  }

  Change<RemedyView> performed(Actor actor, RemedyView seen, Form form) {
    LocalDate on = form.day("performedOn");
    Change<RemedyView> answer =
        told(form, () -> remedies.performed(actor, seen.id(), seen.version(), on));
    return answer instanceof Refused<RemedyView> refused
        ? new Refused<>(refused.problems().stream().map(RemedySteps::atPerformance).toList())
        : answer;
  }

  /** The page has one place for each name, and that of our reply is {@code on} already. */
  private static Problem atPerformance(Problem problem) {
    return problem.field().equals("on")
        ? new Problem("performedOn", problem.code(), problem.text())
        : problem;
  }

  private static Change<RemedyView> told(Form form, Supplier<Change<RemedyView>> step) {
    List<Problem> unreadable = form.unreadable();
    return unreadable.isEmpty() ? step.get() : new Refused<>(unreadable);
  }
}
