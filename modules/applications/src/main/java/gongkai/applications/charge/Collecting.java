package gongkai.applications.charge;

import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseEvents.Told;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.fee.ChargeId;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.Payment;
import gongkai.applications.identity.Telltale;
import gongkai.applications.letter.LetterId;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What follows after a fee was proposed; each step tells the clock of the case. */
@ApplicationScoped
class Collecting {
  private static final Pattern RECEIPT = Pattern.compile("[0-9A-Za-z-]{4,40}");

  private FeeNotices notices;
  private CaseEvents cases;
  private ChargeAdmission admission;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Collecting() {}

  @Inject
  Collecting(FeeNotices notices, CaseEvents cases, ChargeAdmission admission, Clock clock) {
    this.notices = notices;
    this.cases = cases;
    this.admission = admission;
    this.clock = clock;
  }

  Change<ChargeView> drop(Actor actor, ChargeId id, long version) {
    return admission.with(
        actor,
        id,
        version,
        "dropped",
        charge -> {
          if (notices.sentOn(charge.letter()) != null) {
            return List.of(new Problem("", "state", "收费通知书已经发出，不能取消收费。"));
          }
          if (notices.discard(actor, charge.letter()) instanceof Change.Refused<LetterId> refused) {
            return refused.problems();
          }
          charge.drop();
          return List.of();
        });
  }

  Change<ChargeView> received(Actor actor, ChargeId id, long version, LocalDate on) {
    return admission.with(
        actor,
        id,
        version,
        "received",
        charge -> {
          List<Problem> problems = told(actor, charge, new ClockEvent.FeeNoticeReceived(on));
          if (problems.isEmpty()) {
            charge.received(on);
          }
          return problems;
        });
  }

  Change<ChargeView> pay(Actor actor, ChargeId id, long version, Payment payment) {
    return admission.with(
        actor,
        id,
        version,
        "paid",
        charge -> {
          if (payment.amount().compareTo(charge.amount()) != 0) {
            return List.of(
                new Problem(
                    "amount",
                    "amount",
                    "缴费金额应为" + charge.amount().toPlainString() + "元；没有缴足的，不登记缴费。"));
          }
          if (!RECEIPT.matcher(payment.receiptNumber()).matches()) {
            return List.of(new Problem("receiptNumber", "form", "请填写财政票据号码，4至40位数字、字母或连字符。"));
          }
          if (Telltale.number(payment.receiptNumber())) {
            return List.of(new Problem("receiptNumber", "personal", "这是证件号码或者手机号码，请填写财政票据号码。"));
          }
          List<Problem> problems = told(actor, charge, new ClockEvent.FeePaid(payment.on()));
          if (problems.isEmpty()) {
            charge.paid(payment.on(), payment.receiptNumber());
          }
          return problems;
        });
  }

  Change<ChargeView> lapse(Actor actor, ChargeId id, long version) {
    return admission.with(
        actor,
        id,
        version,
        "lapsed",
        charge -> {
          List<Problem> problems =
              told(actor, charge, new ClockEvent.FeeLapsed(LocalDate.now(clock)));
          if (problems.isEmpty()) {
            charge.lapse();
          }
          return problems;
        });
  }

  /** Asked first: what the clock refuses is not recorded either. */
  private List<Problem> told(Actor actor, Charge charge, ClockEvent event) {
    return switch (cases.append(charge.application(), CaseEvents.ANY_VERSION, event, actor)) {
      case Change.Refused<Told> refused -> refused.problems();
      case Change.Done<Told> done -> List.of();
    };
  }
}
