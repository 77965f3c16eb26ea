package gongkai.applications.clock;

import java.time.LocalDate;
import java.util.List;

/** The rules that a reading can name, each with its article and what follows from it. */
enum Ground {
  RECEIVED_IN_PERSON("receipt.in-person", "第三十一条第一项", "申请人于 %s 当面提交申请，该日为收到申请之日。"),
  RECEIVED_BY_POST("receipt.post", "第三十一条第二项", "邮寄申请于 %s 签收，该日为收到申请之日。"),
  RECEIVED_BY_ORDINARY_POST("receipt.ordinary-post", "第三十一条第二项", "平信寄来的申请，双方于 %s 确认，该日为收到申请之日。"),
  RECEIVED_BY_FAX("receipt.fax", "第三十一条第三项", "通过传真提交的申请，双方于 %s 确认，该日为收到申请之日。"),
  RECEIVED_BY_EMAIL("receipt.email", "第三十一条第三项", "通过电子邮件提交的申请，双方于 %s 确认，该日为收到申请之日。"),
  RECEIVED_ONLINE("receipt.online", "第三十一条第三项", "在线申请提交后即时出具回执，视为双方确认，%s 为收到申请之日。"),
  CONFIRMED_ONLINE("receipt.online-confirmed", "第三十一条第三项", "在线提交的申请，登记双方于 %s 确认，该日为收到申请之日。"),
  RECEIVED_RULING("receipt.ruling", "裁决", "责令重新答复的复议决定或者判决于 %s 送达本机关。"),
  ORDERED("ordered", "《行政复议法》第七十七条、《行政诉讼法》第九十四条", "裁决于 %s 送达，确定至 %s 重新答复；该期限由裁决确定，不延长、不扣除。"),
  UNCONFIRMED("receipt.unconfirmed", "第三十一条", "申请于 %s 到达，须与申请人确认后起算；请最迟于 %s 确认并登记，迟延确认有败诉风险。"),
  LATE_CONFIRMATION(
      "receipt.late-confirmation", "第三十一条", "警告：确认日期 %2$s 比 %1$s 晚了 %3$s 个工作日，以确认日起算有败诉风险，请说明理由。"),
  REST_DAY("rest-day", "惯例", "%s 为休息日，按下一工作日 %s 收到计算。"),
  PERIOD("period", "第三十三条第二款", "自 %s 的次日起 20 个工作日内答复。"),
  CORRECTION_ASKED("correction.asked", "第三十条", "%s 一次性告知补正（最迟 %s），补正期限 %s 个工作日，至 %s；补正前不计算答复期限。"),
  CORRECTION_RECEIVED("correction.received", "第三十条", "%s 收到补正的申请，答复期限重新起算。"),
  CORRECTION_LAPSED("correction.lapsed", "第三十条", "至 %s 未补正，%s 起视为放弃申请，不再处理。"),
  EXTENDED("extended", "第三十三条第二款", "经 %s 批准，于 %s 告知延长 %s 个工作日，期限由 %s 延至 %s。"),
  ASKED_THIRD_PARTY("consultation.third-party", "第三十二条、第三十三条第三款", "%s 向第三方征求意见，所需时间不计算在期限内。"),
  ASKED_CO_MAKER("consultation.co-maker", "第三十四条、第三十三条第三款", "%s 向共同制作机关征求意见，所需时间不计算在期限内。"),
  ASKED_BODY("consultation.body", "第三十三条第三款", "%s 向其他机关征求意见，所需时间不计算在期限内。"),
  ASKED_LATE("consultation.late", "第三十三条第三款", "%s 征求意见时答复期限（%s）已过，所需时间不能扣除。"),
  ASKED_ORDERED("consultation.ordered", "裁决", "%s 征求意见；答复期限（%s）由裁决确定，所需时间不扣除。"),
  OPINION_AWAITED("consultation.awaited", "第三十二条、第三十四条", "对方于 %s 收到征求意见书，应在 15 个工作日内（至 %s）答复。"),
  OPINION_ASSUMED("consultation.assumed", "惯例", "对方收到日期未登记，暂按 %s 收到、%s 期满计算，登记后重新计算。"),
  OPINION_GIVEN("consultation.answered", "第三十三条第三款", "%s 收到 %s 所征求的意见，恢复计算。"),
  SILENT_THIRD_PARTY("consultation.third-party-silent", "第三十二条", "第三方至 %s 未提出意见，由本机关依照条例决定，恢复计算。"),
  SILENT_CO_MAKER("consultation.co-maker-silent", "第三十四条", "共同制作机关至 %s 未答复，视为同意公开，恢复计算。"),
  SILENT_BODY("consultation.body-silent", "惯例", "其他机关至 %s 未答复，按 15 个工作日期满恢复计算。"),
  FEE_NOTICE("fee.notice", "国办函〔2020〕109号第六条", "%s 发出收费通知，缴费前不计算答复期限。"),
  FEE_AWAITED("fee.awaited", "国办函〔2020〕109号第六条", "申请人于 %s 收到收费通知，应在次日起 20 个工作日内（至 %s）缴费。"),
  FEE_ASSUMED("fee.assumed", "惯例", "收费通知的收到日期未登记，暂按 %s 收到、%s 期满计算，登记后重新计算。"),
  FEE_PAID("fee.paid", "国办函〔2020〕109号第六条", "%s 完成缴费，自次日起重新计算 20 个工作日，此前扣除的时间不再计入。"),
  FEE_LAPSED("fee.lapsed", "国办函〔2020〕109号第六条", "至 %s 未缴费，%s 起不再处理。"),
  REASONS_ASKED("reasons.asked", "第三十五条", "%s 要求申请人说明理由，期限照常计算。"),
  REASONS_STOP("reasons.stop", "惯例", "%s 要求申请人说明理由，按设置所需时间不计算在期限内。"),
  REASONS_GIVEN("reasons.given", "第三十五条", "%s 申请人说明了理由。"),
  SILENT_APPLICANT("reasons.silent", "惯例", "申请人至 %s 未说明理由，恢复计算。"),
  PERIOD_FIXED("reasons.period", "第三十五条", "%s 告知延迟答复的合理期限，期限由 %s 延至 %s。"),
  NO_EFFECT("no-effect", "惯例", "%s 登记的“%s”不影响期限：%s"),
  DEADLINE("deadline", "第三十三条", "期限 %s 个工作日，扣除 %s 个工作日，答复截止日为 %s。"),
  UNANNOUNCED("unannounced", "惯例", "期限涉及节假日安排未公布的年度，截止日为暂定，公布后重新计算。"),
  REPLIED("replied", "第三十三条", "%s 发出答复，为第 %s 个工作日，在期限 %s 之内。"),
  REPLIED_LATE("replied.late", "第三十三条", "%s 发出答复，为第 %s 个工作日，超过期限 %s，属逾期答复。"),
  REPLIED_UNTIMED("replied.untimed", "第三十三条", "%s 发出答复，当时没有正在计算的期限。"),
  ENDED("ended", "惯例", "%s 未经答复办结，期限停止计算。"),
  OVERDUE("overdue", "第三十三条", "答复截止日 %s 已过，尚未答复，请尽快答复并说明逾期原因。");

  private final String code;
  private final String article;
  private final String text;

  Ground(String code, String article, String text) {
    this.code = code;
    this.article = article;
    this.text = text;
  }

  /** The rule with the day on which it took effect and what its text names. */
  Step on(LocalDate day, Object... details) {
    return new Step(this, day, List.of(details));
  }

  /** A rule that was applied; its text is only made for those who read the proof. */
  record Step(Ground ground, LocalDate day, List<Object> details) {
    ClockReading.Rule rule() {
      return new ClockReading.Rule(
          ground.code, ground.article, day, ground.text.formatted(details.toArray()));
    }
  }
}
