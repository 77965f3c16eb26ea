package gongkai.console.cases;

import gongkai.applications.Provision;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Withheld;
import gongkai.applications.desk.Wizard.Question;
import java.time.LocalDate;
import java.util.List;

/** Answers with something in every field. */
final class Full {
  static final Answers ANSWERS =
      new Answers(
          new Answers.Clear(Answers.Clarity.STILL_UNCLEAR, "仍不明确"),
          new Answers.Nature(
              Answers.Matter.REPEATED, "说明", "〔2019〕3号", LocalDate.of(2019, 5, 6), "第二条"),
          new Answers.Responsible(Answers.Responsibility.ANOTHER_BODY, "某局", "0797-1", "不归我们"),
          new Answers.Held(
              Answers.Holding.NOT_HELD,
              new Answers.Search(
                  List.of("档案系统", "公文系统"),
                  List.of("办公室"),
                  List.of("征地"),
                  LocalDate.of(2020, 10, 9),
                  LocalDate.of(2020, 10, 10),
                  "李"),
              "须另行制作"),
          new Answers.Release(
              Answers.Extent.PART,
              List.of(
                  new Withheld("第三页", Outcome.THIRD_PARTY, "商业秘密", ""),
                  new Withheld("第四页", Outcome.STATE_SECRET, "国家秘密", "秘密，十年")),
              "网站",
              "公共利益"),
          new Answers.Giving(Provision.PAPER, "没有电子版"),
          new Answers.Answering("事实和理由", "案情复杂"));

  private Full() {}

  static Object of(Answers answers, Question step) {
    return switch (step) {
      case CLEAR -> answers.clear();
      case NATURE -> answers.nature();
      case RESPONSIBLE -> answers.responsible();
      case HELD -> answers.held();
      case RELEASE -> answers.release();
      case GIVING -> answers.giving();
      case ANSWERING -> answers.answering();
    };
  }
}
