package gongkai.applications.handling;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers.Held;
import gongkai.applications.desk.Answers.Search;
import java.time.LocalDate;

/** 有没有: whether the information exists, and by which search that was found out. */
final class Searching {
  private static final String FIELD = "held.search.";

  private Searching() {}

  static Step step(Held answer, LocalDate today, Objections objections) {
    if (answer.choice() == null) {
      return new Step.Unanswered();
    }
    return switch (answer.choice()) {
      case HELD -> new Step.On();
      case NOT_HELD -> {
        record(answer.search(), today, objections);
        yield Step.Leads.to(Outcome.NOT_HELD, LetterKind.NOT_HELD, "第三十六条第四项");
      }
      case NEEDS_PRODUCTION -> {
        objections.text("held.reason", answer.reason(), 5, 1000, "需要加工、分析或者另行制作的理由");
        yield Step.Leads.to(Outcome.NEEDS_PRODUCTION, LetterKind.NEEDS_PRODUCTION);
      }
    };
  }

  private static void record(Search search, LocalDate today, Objections objections) {
    objections.entries(FIELD + "systems", search.systems(), 20, 100, "检索的系统、档案或者目录");
    objections.entries(FIELD + "departments", search.departments(), 20, 100, "查找的部门");
    objections.entries(FIELD + "keywords", search.keywords(), 30, 100, "检索所用的关键词");
    objections.text(FIELD + "person", search.person(), 2, 50, "检索人");
    LocalDate from = search.from();
    LocalDate until = search.until();
    objections.demand(from != null, FIELD + "from", "required", "请填写检索开始的日期。");
    objections.demand(until != null, FIELD + "until", "required", "请填写检索完成的日期。");
    if (from != null && until != null) {
      objections.demand(!until.isBefore(from), FIELD + "until", "order", "检索完成的日期不能早于开始的日期。");
      objections.demand(!until.isAfter(today), FIELD + "until", "future", "检索完成的日期不能晚于今天。");
    }
  }
}
