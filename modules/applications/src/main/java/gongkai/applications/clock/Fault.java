package gongkai.applications.clock;

import gongkai.office.Change.Problem;
import java.util.List;

/** Why an event has no effect on the clock; its text says what to do. */
enum Fault {
  FUTURE("on", "clock.future", "日期 %s 晚于今天，请填写实际发生的日期。"),
  NOT_STARTED("on", "clock.not-started", "尚未确定收到申请之日，请先登记收到或者双方确认的日期。"),
  BEFORE_RECEIPT("on", "clock.before-receipt", "所填日期早于收到申请之日 %s，请核对后重填。"),
  CLOSED("on", "clock.closed", "该申请已于 %s 办结，期限不再变动；所填日期如有误，请核对后重填。"),
  OVERTAKEN("on", "clock.overtaken", "此后已登记“%s”（%s），按所填日期它将失去依据；请核对日期。"),
  RECEIVED_TWICE("on", "clock.received-twice", "收到申请之日已确定为 %s，不能再次登记。"),
  RECEIPT_ORDER("confirmed", "clock.receipt-order", "提交、到达、确认的日期应依次不早于前一日期，请核对后重填。"),
  RECEIPT_DATE("on", "clock.receipt-date", "收到申请之日应按渠道确定为 %s，请按此登记。"),
  NO_PERIOD("on", "clock.no-period", "该日没有正在计算的答复期限（待补正、待缴费），请先登记补正或者缴费的结果。"),
  ORDER_SHORT("until", "clock.order-short", "裁决确定的期限不能早于裁决送达之日（按工作日为 %s），请核对。"),
  ORDER_FIRM("on", "clock.order-firm", "答复期限至 %s 由裁决确定，不能补正、延长或者因收费停止计算；请在该日前重新答复。"),
  CORRECTION_TWICE("on", "clock.correction-twice", "补正告知只能作出一次，此前已于 %s 作出；请按现有内容办理，仍不明确的可以答复无法提供。"),
  CORRECTION_LATE("on", "clock.correction-late", "补正告知应在收到申请之日起 7 个工作日内（最迟 %s）作出，已经逾期；请按现有内容办理。"),
  CORRECTION_PERIOD("workingDays", "clock.correction-period", "补正期限应为 1 至 60 个工作日，请重新填写。"),
  CORRECTION_NOT_ASKED("on", "clock.correction-not-asked", "该日没有等待中的补正，请核对日期，或者先登记补正告知。"),
  CORRECTION_NOT_LAPSED("on", "clock.correction-not-lapsed", "补正期限至 %s，期满次日起才能按逾期不补正办结。"),
  EXTENSION_TWICE("on", "clock.extension-twice", "答复期限只能延长一次，此前已于 %s 告知延长；请在现有期限内答复。"),
  EXTENSION_LENGTH("workingDays", "clock.extension-length", "延长的期限应为 1 至 20 个工作日，请重新填写。"),
  EXTENSION_UNAPPROVED(
      "approved", "clock.extension-unapproved", "延期须先经政府信息公开工作机构负责人同意，批准日期不能晚于告知日期，请核对。"),
  EXTENSION_LATE("on", "clock.extension-late", "延期应在期限届满前告知申请人（最迟 %s），已经逾期，不能再延长；请尽快答复。"),
  CONSULTATION_TWICE("consultation", "clock.consultation-twice", "该项征求意见已登记发出，请另立一项。"),
  CONSULTATION_UNKNOWN("on", "clock.consultation-unknown", "该日没有已发出的这项征求意见，请核对日期，或者先登记发出。"),
  ALREADY("on", "clock.already", "该事项此前已登记，不能重复登记；日期有误的，请核对原记录。"),
  FEE_TWICE("on", "clock.fee-twice", "收费通知只能发出一次，此前已于 %s 发出。"),
  FEE_BEFORE_LAW("on", "clock.fee-before-law", "信息处理费自 %s 起方可收取，请核对日期。"),
  FEE_LATE("on", "clock.fee-late", "收费通知应在答复期限内（最迟 %s）发出，已经逾期；请不收费答复。"),
  FEE_NOT_SENT("on", "clock.fee-not-sent", "该日没有等待中的缴费，请核对日期，或者先登记收费通知。"),
  FEE_PAID_LATE("on", "clock.fee-paid-late", "缴费期限至 %s，已经逾期；请按逾期未缴费办结，或者先更正申请人收到收费通知的日期。"),
  FEE_RECEIPT_UNKNOWN("on", "clock.fee-receipt-unknown", "请先登记申请人收到收费通知的日期，缴费期限自收到次日起计算。"),
  FEE_NOT_LAPSED("on", "clock.fee-not-lapsed", "缴费期限至 %s，期满次日起才能按逾期未缴费办结。"),
  REASONS_NOT_ASKED("on", "clock.reasons-not-asked", "该日没有等待中的说明理由，请核对日期，或者先登记说明理由告知。"),
  PERIOD_TWICE("on", "clock.period-twice", "延迟答复的合理期限已于 %s 确定，不能再次确定。"),
  PERIOD_LATE("on", "clock.period-late", "合理期限应在答复期限内（最迟 %s）确定并告知，已经逾期；请尽快答复。"),
  PERIOD_SHORT("until", "clock.period-short", "合理期限应晚于现有期限 %s，请重新填写。");

  private final String field;
  private final String code;
  private final String text;

  Fault(String field, String code, String text) {
    this.field = field;
    this.code = code;
    this.text = text;
  }

  /** The fault with what its text names. */
  Refusal with(Object... details) {
    return new Refusal(this, List.of(details));
  }

  /** A fault and the dates that its text names. */
  record Refusal(Fault fault, List<Object> details) {
    Problem problem() {
      return new Problem(fault.field, fault.code, text());
    }

    String text() {
      return fault.text.formatted(details.toArray());
    }

    /** Its text, for the rule that names it. */
    @Override
    public String toString() {
      return text();
    }
  }
}
