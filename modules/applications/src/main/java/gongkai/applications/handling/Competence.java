package gongkai.applications.handling;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers.Responsible;

/** 谁负责: who discloses (Articles 10, 34 and 36 item 5). */
final class Competence {
  private Competence() {}

  static Step step(Responsible answer, Standing facts, Objections objections) {
    if (answer.choice() == null) {
      return new Step.Unanswered();
    }
    return switch (answer.choice()) {
      case OURS -> new Step.On();
      case CO_MADE -> {
        objections.demand(
            facts.coMakerAsked(),
            "responsible.choice",
            "no-consultation",
            "共同制作的信息须先征求共同制作机关的意见（第三十四条）；请先办理征求意见。");
        yield new Step.On();
      }
      case ANOTHER_BODY -> {
        objections.text("responsible.reason", answer.reason(), 5, 1000, "不属于本机关负责公开的理由");
        objections.demand(
            answer.body().isBlank() || !answer.contact().isBlank(),
            "responsible.contact",
            "required",
            "能够确定负责公开的机关的，请填写该机关的联系方式（第三十六条第五项）。");
        objections.demand(
            answer.contact().isBlank() || !answer.body().isBlank(),
            "responsible.body",
            "required",
            "请填写该联系方式所属机关的名称。");
        yield Step.Leads.to(Outcome.NOT_HELD, LetterKind.NOT_RESPONSIBLE, "第三十六条第五项");
      }
    };
  }
}
