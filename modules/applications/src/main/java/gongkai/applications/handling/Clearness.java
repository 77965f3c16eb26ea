package gongkai.applications.handling;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.handling.Standing.Correction;

/** 补不补: whether one can tell what is asked for (Article 30). */
final class Clearness {
  private static final String FIELD = "clear.choice";

  private Clearness() {}

  static Step step(Answers.Clear answer, Standing facts, Objections objections) {
    if (answer.choice() == null) {
      return new Step.Unanswered();
    }
    return switch (answer.choice()) {
      case CLEAR -> {
        objections.demand(
            facts.correction() != Correction.AWAITED,
            FIELD,
            "awaited",
            "补正通知已经发出，请等待补正材料，或在补正期限届满后以逾期不补正结案。");
        objections.demand(
            facts.correction() != Correction.LAPSED,
            FIELD,
            "contradiction",
            "补正期限已经届满而没有补正，请选择“逾期不补正”，或先登记收到的补正材料。");
        yield new Step.On();
      }
      case CORRECTION_NEEDED -> {
        boolean first = facts.correction() == Correction.NONE;
        objections.demand(!first, FIELD, "correction", "请先办理补正告知：补正不是答复，收到补正材料后再作决定。");
        objections.demand(first, FIELD, "twice", "补正只能告知一次（第三十条）；仍不明确的，请选择“补正后仍不明确”。");
        yield new Step.Unanswered();
      }
      case STILL_UNCLEAR -> {
        objections.demand(
            facts.correction() != Correction.NONE,
            FIELD,
            "no-correction",
            "没有告知过补正，不能以补正后仍不明确答复；请先办理补正告知（第三十条）。");
        objections.demand(
            facts.correction() == Correction.NONE || facts.correction() == Correction.RECEIVED,
            FIELD,
            "no-answer",
            "还没有收到补正材料；期限届满的，请选择“逾期不补正”。");
        objections.text("clear.remains", answer.remains(), 5, 1000, "补正后仍不明确之处");
        yield Step.Leads.to(Outcome.STILL_UNCLEAR, LetterKind.STILL_UNCLEAR);
      }
      case CORRECTION_LAPSED -> {
        objections.demand(
            facts.correction() == Correction.LAPSED,
            FIELD,
            "not-lapsed",
            "补正期限还没有届满，或没有告知过补正；期限届满后才能以逾期不补正结案。");
        yield Step.Leads.to(Outcome.CORRECTION_LAPSED, LetterKind.LAPSED);
      }
    };
  }
}
