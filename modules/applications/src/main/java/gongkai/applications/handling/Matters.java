package gongkai.applications.handling;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers.Nature;
import java.time.LocalDate;

/** 是不是: what is asked for by its nature (Articles 2, 35, 36 and 39). */
final class Matters {
  private static final String TEXT = "nature.text";

  private Matters() {}

  static Step step(Nature answer, Standing facts, LocalDate today, Objections objections) {
    if (answer.choice() == null) {
      return new Step.Unanswered();
    }
    return switch (answer.choice()) {
      case GOVERNMENT_INFORMATION -> {
        objections.demand(
            !facts.feeLapsed(),
            "nature.choice",
            "contradiction",
            "缴费期限已经届满而没有缴费，请选择“逾期未缴费”，或先登记缴费。");
        yield new Step.On();
      }
      case PETITION -> {
        objections.text(TEXT, answer.text(), 5, 1000, "反映诉求的正确渠道");
        yield Step.Leads.to(Outcome.PETITION, LetterKind.PETITION);
      }
      case PUBLICATION -> {
        objections.text(TEXT, answer.text(), 5, 1000, "公开出版物的获取途径");
        yield Step.Leads.to(Outcome.PUBLICATION, LetterKind.PUBLICATION);
      }
      case REPEATED -> repeated(answer, facts, today, objections);
      case ABUSIVE -> {
        objections.demand(
            facts.reasonsAsked(),
            "nature.choice",
            "no-reasons-asked",
            "没有请申请人说明过理由；请先办理说明理由告知（第三十五条）。");
        objections.text(TEXT, answer.text(), 5, 2000, "申请的数量、频次和对理由的判断");
        yield Step.Leads.to(Outcome.ABUSIVE, LetterKind.ABUSIVE);
      }
      case CONFIRMATION -> {
        objections.text(TEXT, answer.text(), 5, 1000, "已获取信息的情况");
        objections.text("nature.article", answer.article(), 2, 100, "答复引用的条款");
        yield Step.Leads.to(
            Outcome.CONFIRMATION, LetterKind.CONFIRMATION, answer.article().strip());
      }
      case INQUIRY -> {
        objections.text(TEXT, answer.text(), 5, 1000, "查询所依据的法律、行政法规和办理方式");
        yield Step.Leads.to(Outcome.ADMINISTRATIVE_INQUIRY, LetterKind.REFUSED);
      }
      case NOT_INFORMATION -> {
        objections.text(TEXT, answer.text(), 5, 1000, "不属于政府信息的理由");
        String article = answer.article().isBlank() ? "第二条" : answer.article().strip();
        yield Step.Leads.to(Outcome.ENDED_OTHERWISE, LetterKind.CONFIRMATION, article);
      }
      case FEE_LAPSED -> {
        objections.demand(
            facts.feeLapsed(),
            "nature.choice",
            "not-lapsed",
            "缴费期限还没有届满，或没有发出收费通知；期限届满后才能以逾期未缴费结案。");
        yield Step.Leads.to(Outcome.FEE_LAPSED, LetterKind.LAPSED);
      }
    };
  }

  private static Step repeated(
      Nature answer, Standing facts, LocalDate today, Objections objections) {
    objections.text("nature.earlierNumber", answer.earlierNumber(), 2, 60, "此前答复的文号或登记编号");
    LocalDate earlier = answer.earlierOn();
    if (earlier == null) {
      objections.demand(false, "nature.earlierOn", "required", "请填写此前答复的日期（第三十六条第六项）。");
    } else {
      LocalDate bound = facts.received() == null ? today : facts.received();
      objections.demand(
          !earlier.isAfter(bound), "nature.earlierOn", "order", "此前答复的日期不能晚于收到本次申请的日期，请核对。");
    }
    return Step.Leads.to(Outcome.REPEATED, LetterKind.REPEATED);
  }
}
