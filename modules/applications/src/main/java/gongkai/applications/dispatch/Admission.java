package gongkai.applications.dispatch;

import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.Remark;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The frame of every use case: the case is locked and then the letter, role, scope, state and
 * version are looked at, and at the end the audit trail is written.
 */
@ApplicationScoped
class Admission {
  private LetterRegister letters;
  private CaseEvents cases;
  private Office office;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  Admission() {}

  @Inject
  Admission(LetterRegister letters, CaseEvents cases, Office office, AuditTrail audit) {
    this.letters = letters;
    this.cases = cases;
    this.office = office;
    this.audit = audit;
  }

  /** Why the actor may not do something in a body, if so. */
  Optional<Problem> objection(Actor actor, BodyCode body, Permission act) {
    return office.permits(actor, act, body)
        ? Optional.empty()
        : Optional.of(new Problem("", "forbidden", "您的岗位或者管理范围不能办理这项操作，请交由相应人员办理。"));
  }

  /** Does something with a letter in the state and version that the actor saw. */
  <T> Change<T> with(
      Actor actor,
      LetterId id,
      long version,
      Permission act,
      LetterState needed,
      Function<Letter, Change<T>> work) {
    Optional<Letter> found = letters.find(id).filter(l -> office.covers(actor, l.body()));
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这份文书，或不在您的管理范围内。");
    }
    Optional<Problem> objection = objection(actor, found.get().body(), act);
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    cases.locked(found.get().application());
    Letter letter = letters.locked(id).orElseThrow();
    if (letter.view().version() != version) {
      return Change.refused("", "stale", "这份文书刚刚被改动，请刷新后再办理。");
    }
    if (letter.state() != needed) {
      return Change.refused("", "state", state(letter.state()));
    }
    if (!letters.hasContent(id)) {
      return Change.refused("", "disposed", "这件申请保管期满，文书的内容已经销毁，不能再办理。");
    }
    return work.apply(letter);
  }

  private static String state(LetterState state) {
    return switch (state) {
      case PREPARED -> "这份文书还没有签发，请先签发。";
      case APPROVED -> "这份文书已经签发，内容不能再改；需要改动的，请作废后重新拟稿。";
      case DISPATCHED -> "这份文书已经发出，不会再次发送。";
      case VOID -> "这份文书已经作废，请重新拟稿。";
    };
  }

  /** Writes what was done, records it, and shows it. */
  Change<LetterView> finish(Actor actor, String verb, Letter letter) {
    letters.flush();
    LetterView view = letter.view();
    audit.record(actor.login(), verb, "letter:" + view.id(), view.kind() + " " + view.number());
    return new Change.Done<>(view);
  }

  /** Writes into the file of the case why a letter was given up, and finishes. */
  Change<LetterView> cancelled(Actor actor, Letter letter, String reason) {
    String number =
        Json.createObjectBuilder().add("text", letter.view().number()).build().toString();
    Remark remark = Remark.of("letter-cancelled", number);
    return switch (cases.remark(
        letter.application(), CaseEvents.ANY_VERSION, remark, reason, actor)) {
      case Change.Refused<CaseEvents.Told> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<CaseEvents.Told> done -> finish(actor, "letter.cancelled", letter);
    };
  }

  /** Records that somebody read a letter. */
  void read(Actor actor, Letter letter) {
    audit.record(actor.login(), "letter.read", "letter:" + letter.id(), "");
  }

  /** Records that somebody opened an enclosure. */
  void opened(Actor actor, Letter letter, int number) {
    audit.record(
        actor.login(), "letter.enclosure-read", "letter:" + letter.id(), Integer.toString(number));
  }

  /** Records that a draft was thrown away. */
  void discarded(Actor actor, LetterId id) {
    audit.record(actor.login(), "letter.discarded", "letter:" + id, "");
  }
}
