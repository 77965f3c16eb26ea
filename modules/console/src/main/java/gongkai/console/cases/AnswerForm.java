package gongkai.console.cases;

import gongkai.applications.Provision;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Answers.Answering;
import gongkai.applications.desk.Answers.Clarity;
import gongkai.applications.desk.Answers.Clear;
import gongkai.applications.desk.Answers.Extent;
import gongkai.applications.desk.Answers.Giving;
import gongkai.applications.desk.Answers.Held;
import gongkai.applications.desk.Answers.Holding;
import gongkai.applications.desk.Answers.Matter;
import gongkai.applications.desk.Answers.Nature;
import gongkai.applications.desk.Answers.Release;
import gongkai.applications.desk.Answers.Responsibility;
import gongkai.applications.desk.Answers.Responsible;
import gongkai.applications.desk.Answers.Search;
import gongkai.applications.desk.Withheld;
import gongkai.applications.desk.Wizard.Question;
import gongkai.console.forms.Form;
import java.util.ArrayList;
import java.util.List;

/** Answers to the seven questions, to and from the form of a step. */
final class AnswerForm {
  private AnswerForm() {}

  /** Writes all answers into a form. */
  static void write(Answers from, Form form) {
    form.put("clear.choice", from.clear().choice()).put("clear.remains", from.clear().remains());
    Nature nature = from.nature();
    form.put("nature.choice", nature.choice()).put("nature.text", nature.text());
    form.put("nature.earlierNumber", nature.earlierNumber());
    form.put("nature.earlierOn", nature.earlierOn()).put("nature.article", nature.article());
    Responsible responsible = from.responsible();
    form.put("responsible.choice", responsible.choice())
        .put("responsible.body", responsible.body());
    form.put("responsible.contact", responsible.contact());
    form.put("responsible.reason", responsible.reason());
    form.put("held.choice", from.held().choice()).put("held.reason", from.held().reason());
    write(from.held().search(), form);
    write(from.release(), form);
    form.put("giving.choice", from.giving().choice()).put("giving.reason", from.giving().reason());
    form.put("answering.reason", from.answering().reason());
    form.put("answering.lateReason", from.answering().lateReason());
  }

  private static void write(Search search, Form form) {
    form.put("held.search.systems", String.join("\n", search.systems()));
    form.put("held.search.departments", String.join("\n", search.departments()));
    form.put("held.search.keywords", String.join("\n", search.keywords()));
    form.put("held.search.from", search.from()).put("held.search.until", search.until());
    form.put("held.search.person", search.person());
  }

  private static void write(Release release, Form form) {
    form.put("release.choice", release.choice()).put("release.place", release.place());
    form.put("release.weighing", release.weighing());
    for (int i = 0; i < release.withheld().size(); i++) {
      String part = AnswerSheet.part(i);
      Withheld each = release.withheld().get(i);
      form.put(part + "part", each.part()).put(part + "ground", each.ground());
      form.put(part + "reason", each.reason()).put(part + "basis", each.basis());
    }
  }

  /** The answers with those of one step taken from its form. */
  static Answers read(Answers before, Question step, Form form, int withheld) {
    return new Answers(
        step == Question.CLEAR
            ? new Clear(form.constant("clear.choice", Clarity.class), form.text("clear.remains"))
            : before.clear(),
        step == Question.NATURE ? nature(form) : before.nature(),
        step == Question.RESPONSIBLE ? responsible(form) : before.responsible(),
        step == Question.HELD ? held(form) : before.held(),
        step == Question.RELEASE ? release(form, withheld) : before.release(),
        step == Question.GIVING
            ? new Giving(
                form.constant("giving.choice", Provision.class), form.text("giving.reason"))
            : before.giving(),
        step == Question.ANSWERING
            ? new Answering(form.text("answering.reason"), form.text("answering.lateReason"))
            : before.answering());
  }

  private static Nature nature(Form form) {
    return new Nature(
        form.constant("nature.choice", Matter.class),
        form.text("nature.text"),
        form.text("nature.earlierNumber"),
        form.date("nature.earlierOn"),
        form.text("nature.article"));
  }

  private static Responsible responsible(Form form) {
    return new Responsible(
        form.constant("responsible.choice", Responsibility.class),
        form.text("responsible.body"),
        form.text("responsible.contact"),
        form.text("responsible.reason"));
  }

  private static Held held(Form form) {
    Search search =
        new Search(
            form.lines("held.search.systems"),
            form.lines("held.search.departments"),
            form.lines("held.search.keywords"),
            form.date("held.search.from"),
            form.date("held.search.until"),
            form.text("held.search.person"));
    return new Held(form.constant("held.choice", Holding.class), search, form.text("held.reason"));
  }

  private static Release release(Form form, int withheld) {
    List<Withheld> parts = new ArrayList<>();
    for (int i = 0; i < withheld; i++) {
      String part = AnswerSheet.part(i);
      Withheld read =
          new Withheld(
              form.text(part + "part"),
              form.constant(part + "ground", Outcome.class),
              form.text(part + "reason"),
              form.text(part + "basis"));
      boolean empty =
          read.ground() == null && (read.part() + read.reason() + read.basis()).isEmpty();
      if (!empty) {
        parts.add(read);
      }
    }
    return new Release(
        form.constant("release.choice", Extent.class),
        parts,
        form.text("release.place"),
        form.text("release.weighing"));
  }
}
