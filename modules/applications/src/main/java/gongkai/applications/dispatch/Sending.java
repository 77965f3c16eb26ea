package gongkai.applications.dispatch;

import gongkai.applications.Delivery;
import gongkai.applications.identity.Telltale;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dispatch: the letter leaves, all are told and the mail is queued in one transaction. */
@ApplicationScoped
class Sending {
  private Admission admission;
  private Departing departing;
  private LetterRegister letters;
  private LetterFiles files;
  private LetterMail mail;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Sending() {}

  @Inject
  Sending(
      Admission admission,
      Departing departing,
      LetterRegister letters,
      LetterFiles files,
      LetterMail mail,
      Clock clock) {
    this.admission = admission;
    this.departing = departing;
    this.letters = letters;
    this.files = files;
    this.mail = mail;
    this.clock = clock;
  }

  Change<LetterView> dispatch(Actor actor, LetterId id, long version, Dispatch dispatch) {
    return admission.with(
        actor,
        id,
        version,
        Permission.HANDLE_APPLICATIONS,
        LetterState.APPROVED,
        letter -> dispatch(actor, letter, dispatch));
  }

  private Change<LetterView> dispatch(Actor actor, Letter letter, Dispatch dispatch) {
    Instant now = clock.instant();
    Optional<Problem> objection =
        objection(letter, dispatch, LocalDate.ofInstant(now, Preparing.BEIJING))
            .or(() -> files.objection(letter));
    List<Problem> problems =
        objection.isPresent()
            ? List.of(objection.get())
            : departing.leave(actor, letter, files.words(letter.id()).fields(), dispatch);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    letters.left(new LetterDispatch(letter.id(), dispatch, actor.login(), now));
    letter.dispatched(dispatch, now);
    if (dispatch.delivery() == Delivery.EMAIL && !letter.past()) {
      mail.send(letter);
    }
    return admission.finish(actor, "letter.dispatched", letter);
  }

  private static Optional<Problem> objection(Letter letter, Dispatch dispatch, LocalDate today) {
    LetterView view = letter.view();
    LocalDate decided = view.decidedOn();
    Delivery way = dispatch.delivery();
    boolean electronic = way == Delivery.ONLINE || way == Delivery.EMAIL;
    if (!dispatch.confirmedRecipient().equals(view.maskedRecipient())) {
      return problem("confirmedRecipient", "recipient", "请核对收件人并确认；收件人与文书所载不一致时，请重新拟稿。");
    }
    if (electronic && way != view.delivery()) {
      return problem("delivery", "form", "这份文书不是为这种电子送达方式拟的，请按原方式发送，或者重新拟稿。");
    }
    if (dispatch.on().isAfter(today)) {
      return problem("on", "future", "发出日期在将来，请填写实际发出的日期。");
    }
    if (decided != null && dispatch.on().isBefore(decided)) {
      return problem("on", "past", "发出日期早于签发日期，请检查。");
    }
    if (electronic && !letter.past() && !dispatch.on().equals(today)) {
      return problem("on", "form", "电子送达在今天发出，请填写今天的日期。");
    }
    if (!dispatch.tracking().matches("[A-Za-z0-9-]{0,40}")) {
      return problem("tracking", "form", "邮件号由字母和数字组成，请检查。");
    }
    if (Telltale.number(dispatch.tracking())) {
      return problem("tracking", "personal", "这是证件号码或者手机号码，请填写邮件号。");
    }
    return Optional.empty();
  }

  private static Optional<Problem> problem(String field, String code, String text) {
    return Optional.of(new Problem(field, code, text));
  }
}
