package gongkai.console.cases;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Desk;
import gongkai.applications.desk.InnerDeadline;
import gongkai.applications.desk.Procedure;
import gongkai.applications.desk.Procedure.Rectification;
import gongkai.applications.desk.Verb;
import gongkai.applications.desk.Wizard;
import gongkai.catalogue.ItemContent;
import gongkai.console.forms.Form;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Hands what was typed for a verb to the door that has it. */
@RequestScoped
public class Acts {
  @Inject Desk desk;
  @Inject Procedure procedure;
  @Inject Wizard wizard;

  /** Does it; a form with something that cannot be read changes nothing. */
  Change<CaseView> act(Actor actor, CaseView seen, Verb verb, Form form) {
    Act act = prepare(actor, seen, verb, form);
    var unreadable = form.unreadable();
    return unreadable.isEmpty() ? act.run() : new Change.Refused<>(unreadable);
  }

  private interface Act {
    Change<CaseView> run();
  }

  private Act prepare(Actor actor, CaseView seen, Verb verb, Form form) {
    CaseId id = seen.id();
    long version = seen.version();
    return switch (verb) {
      case ASK_CORRECTION,
          CORRECTION_RECEIVED,
          LAPSE_CORRECTION,
          EXTEND,
          ASK_REASONS,
          FIX_PERIOD,
          RECTIFY,
          RECORD_DISPATCH,
          WITHDRAW ->
          procedural(actor, id, version, verb, form);
      case APPROVE -> () -> wizard.approve(actor, id, version, form.text("opinion"));
      case SEND_BACK -> () -> wizard.sendBack(actor, id, version, form.text("reason"));
      case DROP -> () -> wizard.drop(actor, id, version);
      case LINK -> linking(actor, id, version, form);
      case TO_PROACTIVE -> {
        ItemContent content = content(seen.body(), form);
        yield () -> desk.toProactive(actor, id, version, content);
      }
      default -> inside(actor, id, version, verb, form);
    };
  }

  private Act inside(Actor actor, CaseId id, long version, Verb verb, Form form) {
    return switch (verb) {
      case ASSIGN ->
          () ->
              desk.assign(
                  actor,
                  id,
                  version,
                  form.text("department"),
                  form.text("officer"),
                  form.text("note"));
      case CLAIM -> () -> desk.claim(actor, id, version);
      case RELEASE -> () -> desk.release(actor, id, version, form.text("reason"));
      case NOTE -> () -> desk.note(actor, id, version, form.text("text"));
      case DESCRIBE -> () -> desk.describe(actor, id, version, form.text("subject"));
      case SPLIT -> () -> placed(desk.split(actor, id, version, parts(form)), form);
      case RECLASSIFY -> {
        CaseKind kind =
            chosen(form.constant("kind", CaseKind.class), form, "kind", CaseKind.DISCLOSURE);
        yield () -> desk.reclassify(actor, id, version, kind, form.text("reason"));
      }
      case INNER_DEADLINES -> {
        Map<InnerDeadline.Kind, LocalDate> days = days(form);
        yield () -> desk.setInnerDeadlines(actor, id, version, days);
      }
      case CONSULT_INSIDE -> {
        LocalDate due = form.day("due");
        yield () ->
            desk.consultInside(
                actor, id, version, form.text("department"), form.text("question"), due);
      }
      case ANSWER_INSIDE -> {
        int opinion = form.number("opinion");
        yield () -> desk.answerInside(actor, id, version, opinion, form.text("answer"));
      }
      default -> throw new IllegalArgumentException("Not a verb of a form: " + verb);
    };
  }

  private Act procedural(Actor actor, CaseId id, long version, Verb verb, Form form) {
    return switch (verb) {
      case ASK_CORRECTION -> {
        int days = form.number("workingDays");
        yield () -> procedure.askCorrection(actor, id, version, form.lines("items"), days);
      }
      case CORRECTION_RECEIVED -> {
        LocalDate on = form.day("on");
        yield () -> procedure.correctionReceived(actor, id, version, on, form.text("text"));
      }
      case LAPSE_CORRECTION -> () -> procedure.lapseCorrection(actor, id, version);
      case EXTEND -> {
        int days = form.number("workingDays");
        yield () -> procedure.extend(actor, id, version, days, form.text("reason"));
      }
      case ASK_REASONS -> () -> procedure.askReasons(actor, id, version, form.text("text"));
      case FIX_PERIOD -> {
        LocalDate until = form.day("until");
        yield () -> procedure.fixPeriod(actor, id, version, until, form.text("reason"));
      }
      case RECTIFY -> {
        Rectification result =
            chosen(
                form.constant("result", Rectification.class),
                form,
                "result",
                Rectification.CORRECTED);
        yield () -> procedure.rectify(actor, id, version, result, form.text("text"));
      }
      case RECORD_DISPATCH -> {
        int proposal = form.number("proposal");
        LocalDate on = form.day("on");
        yield () -> procedure.recordDispatch(actor, id, version, proposal, on, form.text("remark"));
      }
      case WITHDRAW -> {
        LocalDate on = form.day("on");
        yield () -> procedure.withdraw(actor, id, version, on, form.text("reason"));
      }
      default -> throw new IllegalArgumentException("Not a verb of the procedure: " + verb);
    };
  }

  private Act linking(Actor actor, CaseId id, long version, Form form) {
    String item = form.text("indexNumber");
    String earlier = form.text("number");
    if (item.isEmpty() == earlier.isEmpty()) {
      return () -> Change.refused("indexNumber", "required", "请填写索引号或在先申请的登记编号，二者填一。");
    }
    return item.isEmpty()
        ? () -> desk.linkEarlier(actor, id, version, earlier)
        : () -> desk.linkItem(actor, id, version, item);
  }

  private static <E> E chosen(@Nullable E choice, Form form, String field, E otherwise) {
    if (choice == null) {
      form.miss(field);
      return otherwise;
    }
    return choice;
  }

  private static List<String> parts(Form form) {
    return IntStream.range(0, ActForms.PARTS)
        .mapToObj(i -> form.text("parts." + i))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A refusal of the parts stands at the first part that is missing, else at the first of all. */
  private static Change<CaseView> placed(Change<CaseView> change, Form form) {
    if (!(change instanceof Change.Refused<CaseView> refused)) {
      return change;
    }
    boolean few = parts(form).size() < 2;
    int place =
        IntStream.range(0, ActForms.PARTS)
            .filter(i -> form.text("parts." + i).isEmpty() == few)
            .findFirst()
            .orElse(0);
    return new Change.Refused<>(
        refused.problems().stream()
            .map(
                each ->
                    each.field().equals("parts")
                        ? new Change.Problem("parts." + place, each.code(), each.text())
                        : each)
            .toList());
  }

  private static Map<InnerDeadline.Kind, LocalDate> days(Form form) {
    Map<InnerDeadline.Kind, LocalDate> days = new EnumMap<>(InnerDeadline.Kind.class);
    for (InnerDeadline.Kind kind : InnerDeadline.Kind.values()) {
      LocalDate day = form.date(kind.name());
      if (day != null) {
        days.put(kind, day);
      }
    }
    return days;
  }

  private static ItemContent content(BodyCode body, Form form) {
    LocalDate formed = form.day("formed");
    int basis = form.number("basis");
    return new ItemContent(
        body,
        form.text("column"),
        form.text("title"),
        form.text("summary"),
        "",
        "",
        form.text("theme"),
        "",
        List.of(),
        basis,
        formed,
        formed,
        form.text("html"),
        List.of());
  }
}
