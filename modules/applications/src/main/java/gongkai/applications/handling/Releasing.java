package gongkai.applications.handling;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers.Release;
import gongkai.applications.desk.Withheld;
import java.util.List;

/** 给不给: whether it may be given (Articles 13 to 16, 32, 36 and 37). */
final class Releasing {
  private static final String CHOICE = "release.choice";

  private Releasing() {}

  static Step step(Release answer, Standing facts, Objections objections) {
    if (answer.choice() == null) {
      return new Step.Unanswered();
    }
    objections.demand(!facts.awaited(), CHOICE, "awaited", "第三方或者其他机关的意见还没有收到，期限也没有届满，请等待后再作决定。");
    return switch (answer.choice()) {
      case ALREADY_PUBLIC -> {
        none(answer, objections);
        objections.text("release.place", answer.place(), 2, 500, "已公开信息的获取方式、途径");
        yield Step.Leads.to(Outcome.GRANTED, LetterKind.ALREADY_PUBLIC, "第三十六条第一项");
      }
      case ALL -> {
        none(answer, objections);
        overObjection(answer, facts, objections);
        yield Step.Leads.to(Outcome.GRANTED, LetterKind.GRANTED, "第三十六条第二项");
      }
      case PART -> {
        parts(answer, facts, objections);
        overObjection(answer, facts, objections);
        String article = "第三十七条" + Grounds.articles(answer.withheld());
        yield new Step.Leads(Outcome.PARTIAL, LetterKind.PARTIAL, article, answer.withheld());
      }
      case NOTHING -> refused(answer, facts, objections);
    };
  }

  /** A whole refusal is counted once: in the row of the ground named first. */
  private static Step refused(Release answer, Standing facts, Objections objections) {
    parts(answer, facts, objections);
    List<Withheld> withheld = answer.withheld();
    Outcome ground = withheld.isEmpty() ? null : withheld.getFirst().ground();
    Outcome outcome = ground == null ? Outcome.PROCESS_INFORMATION : ground;
    String article = "第三十六条第三项" + Grounds.articles(withheld);
    return new Step.Leads(outcome, LetterKind.REFUSED, article, withheld);
  }

  private static void none(Release answer, Objections objections) {
    objections.demand(
        answer.withheld().isEmpty(),
        "release.withheld",
        "contradiction",
        "列有不予公开的内容，不能选择全部公开；请选择“部分公开”，或删去不予公开的内容。");
  }

  private static void overObjection(Release answer, Standing facts, Objections objections) {
    boolean kept =
        answer.withheld().stream().anyMatch(part -> part.ground() == Outcome.THIRD_PARTY);
    if (facts.objected() && !kept) {
      objections.text("release.weighing", answer.weighing(), 10, 2000, "第三方不同意而仍予公开的公共利益考量（第三十二条）");
    }
  }

  private static void parts(Release answer, Standing facts, Objections objections) {
    List<Withheld> parts = answer.withheld();
    objections.demand(
        !parts.isEmpty(), "release.withheld", "required", "请逐项列出不予公开的内容、依据和理由（第三十七条）。");
    objections.demand(parts.size() <= 50, "release.withheld", "length", "不予公开的内容最多50项，请归并。");
    for (int i = 0; i < parts.size(); i++) {
      Grounds.check("release.withheld[" + i + "].", parts.get(i), answer, facts, objections);
    }
  }
}
