package gongkai.applications.handling;

import static gongkai.applications.handling.Paths.FRESH;
import static gongkai.applications.handling.Paths.clear;
import static gongkai.applications.handling.Paths.facts;
import static gongkai.applications.handling.Paths.having;
import static gongkai.applications.handling.Paths.held;
import static gongkai.applications.handling.Paths.nature;
import static gongkai.applications.handling.Paths.part;
import static gongkai.applications.handling.Paths.release;
import static gongkai.applications.handling.Paths.responsible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gongkai.applications.LetterKind;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Answers.Clarity;
import gongkai.applications.desk.Answers.Extent;
import gongkai.applications.desk.Answers.Holding;
import gongkai.applications.desk.Answers.Matter;
import gongkai.applications.desk.Answers.Responsibility;
import gongkai.applications.desk.Wizard.Conclusion;
import gongkai.applications.desk.Wizard.Guidance;
import gongkai.applications.desk.Wizard.Remedy;
import gongkai.applications.handling.Standing.Correction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path through 补不补—是不是—谁负责—有没有—给不给—怎么给—怎么答, decided on 2026-03-10. */
class TheSevenStepsLeadToAnOutcomeTest {

  static Stream<Arguments> paths() {
    var unclear = facts(Correction.RECEIVED, ClockState.RUNNING);
    var lapsed = facts(Correction.LAPSED, ClockState.RUNNING);
    return Stream.of(
        arguments(clear(Clarity.STILL_UNCLEAR, "仍未说明年度和文号"), unclear, "u3 STILL_UNCLEAR 第三十条"),
        arguments(clear(Clarity.CORRECTION_LAPSED, ""), lapsed, "o1 LAPSED 第三十条"),
        arguments(nature(Matter.PETITION, "请向区信访局反映"), FRESH, "n1 PETITION 第三十九条第一款"),
        arguments(nature(Matter.PUBLICATION, "可在市图书馆查阅"), FRESH, "n3 PUBLICATION 第三十九条第二款"),
        arguments(repeated(LocalDate.of(2025, 11, 3)), FRESH, "n2 REPEATED 第三十六条第六项"),
        arguments(nature(Matter.ABUSIVE, "三个月四十件，理由不成立"), having("reasons"), "n4 ABUSIVE 第三十五条"),
        arguments(confirmation("第三十六条第六项"), FRESH, "n5 CONFIRMATION 第三十六条第六项"),
        arguments(nature(Matter.INQUIRY, "不动产登记资料查询另有规定"), FRESH, "d8 REFUSED 第三十六条第七项"),
        arguments(nature(Matter.NOT_INFORMATION, "不是履行职责中形成的信息"), FRESH, "o3 CONFIRMATION 第二条"),
        arguments(nature(Matter.FEE_LAPSED, ""), having("fee"), "o2 LAPSED "),
        arguments(other("区自然资源局", "0797-8000000"), FRESH, "u1 NOT_RESPONSIBLE 第三十六条第五项"),
        arguments(other("", ""), FRESH, "u1 NOT_RESPONSIBLE 第三十六条第五项"),
        arguments(held(Holding.NOT_HELD, Paths.search(), ""), FRESH, "u1 NOT_HELD 第三十六条第四项"),
        arguments(production(), FRESH, "u2 NEEDS_PRODUCTION 第三十八条"),
        arguments(
            release(Extent.ALREADY_PUBLIC, "门户网站通知公告栏", ""),
            FRESH,
            "granted ALREADY_PUBLIC 第三十六条第一项"),
        arguments(release(Extent.ALL, "", ""), FRESH, "granted GRANTED 第三十六条第二项"),
        arguments(release(Extent.ALL, "", ""), having("maker"), "granted GRANTED 第三十六条第二项"),
        arguments(
            release(Extent.ALL, "", "事关饮用水安全，公共利益更重"),
            having("third", "objected"),
            "granted GRANTED 第三十六条第二项"),
        arguments(
            release(Extent.PART, "", "", part(Outcome.THIRD_PARTY), part(Outcome.STATE_SECRET)),
            having("third", "objected"),
            "partial PARTIAL 第三十七条、第十五条、第十四条"),
        arguments(refusal(Outcome.STATE_SECRET), FRESH, "d1 REFUSED 第三十六条第三项、第十四条"),
        arguments(refusal(Outcome.FORBIDDEN_BY_LAW), FRESH, "d2 REFUSED 第三十六条第三项、第十四条"),
        arguments(refusal(Outcome.ENDANGERS_SECURITY), FRESH, "d3 REFUSED 第三十六条第三项、第十四条"),
        arguments(refusal(Outcome.THIRD_PARTY), having("third"), "d4 REFUSED 第三十六条第三项、第十五条"),
        arguments(weighed(), FRESH, "d4 REFUSED 第三十六条第三项、第十五条"),
        arguments(refusal(Outcome.INTERNAL_AFFAIRS), FRESH, "d5 REFUSED 第三十六条第三项、第十六条第一款"),
        arguments(refusal(Outcome.PROCESS_INFORMATION), FRESH, "d6 REFUSED 第三十六条第三项、第十六条第二款"),
        arguments(refusal(Outcome.ENFORCEMENT_FILE), FRESH, "d7 REFUSED 第三十六条第三项、第十六条第二款"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void every_path_ends_in_its_row_its_letter_and_its_article(
      Answers answers, Standing facts, String expected) {
    Guidance guidance = SevenSteps.examine(answers, facts, Paths.TODAY);

    assertThat(guidance.problems()).isEmpty();
    assertThat(guidance.next()).isNull();
    Conclusion conclusion = guidance.conclusion().orElseThrow();
    assertThat(conclusion.outcome().code() + " " + conclusion.letter() + " " + conclusion.article())
        .isEqualTo(expected);
    assertThat(conclusion.late()).isFalse();
  }

  @Test
  void every_row_of_table_3_can_be_reached() {
    Set<Outcome> reached =
        paths()
            .map(
                path ->
                    SevenSteps.examine(
                        (Answers) path.get()[0], (Standing) path.get()[1], Paths.TODAY))
            .map(guidance -> guidance.conclusion().orElseThrow().outcome())
            .collect(Collectors.toSet());

    assertThat(reached).isEqualTo(EnumSet.allOf(Outcome.class));
  }

  @ParameterizedTest
  @CsvSource({
    "STATE_SECRET, 2023-12-31, EITHER",
    "STATE_SECRET, 2024-01-01, RECONSIDERATION_FIRST",
    "ENFORCEMENT_FILE, 2024-01-01, RECONSIDERATION_FIRST",
    "PARTIAL, 2024-01-01, RECONSIDERATION_FIRST",
    "PARTIAL, 2023-12-31, EITHER",
    "GRANTED, 2024-01-01, EITHER",
    "NOT_HELD, 2024-01-01, EITHER",
    "ADMINISTRATIVE_INQUIRY, 2024-01-01, EITHER",
    "REPEATED, 2026-03-10, EITHER"
  })
  void reconsideration_comes_first_when_something_is_withheld_since_2024(
      Outcome outcome, LocalDate decided, Remedy remedy) {
    var withheld =
        outcome == Outcome.PARTIAL
            ? java.util.List.of(part(Outcome.INTERNAL_AFFAIRS))
            : java.util.List.<gongkai.applications.desk.Withheld>of();

    assertThat(Remedies.of(outcome, withheld, decided)).isEqualTo(remedy);
  }

  @Test
  void a_decision_after_the_deadline_is_allowed_and_marked_late_and_its_reason_is_asked() {
    LocalDate after = Paths.DEADLINE.plusDays(1);
    Answers silent = release(Extent.ALL, "", "");
    Answers told = with(silent, new Answers.Answering("同意公开该信息。", "检索档案用时过长"));

    Guidance refused = SevenSteps.examine(silent, FRESH, after);
    Guidance allowed = SevenSteps.examine(told, FRESH, after);
    Guidance inTime = SevenSteps.examine(silent, FRESH, Paths.DEADLINE);

    assertThat(refused.problems()).extracting("field").containsExactly("answering.lateReason");
    assertThat(refused.conclusion()).isEmpty();
    assertThat(allowed.conclusion().orElseThrow().late()).isTrue();
    assertThat(inTime.conclusion().orElseThrow().late()).isFalse();
  }

  @Test
  void answers_behind_the_one_that_decides_are_left_aside() {
    Answers petition = nature(Matter.PETITION, "请向区信访局反映");
    Answers more =
        new Answers(
            petition.clear(),
            petition.nature(),
            petition.responsible(),
            petition.held(),
            refusal(Outcome.STATE_SECRET).release(),
            new Answers.Giving(null, ""),
            petition.answering());

    Guidance guidance = SevenSteps.examine(more, FRESH, Paths.TODAY);

    Conclusion conclusion = guidance.conclusion().orElseThrow();
    assertThat(conclusion.letter()).isEqualTo(LetterKind.PETITION);
    assertThat(conclusion.withheld()).isEmpty();
  }

  static Answers with(Answers answers, Answers.Answering answering) {
    return new Answers(
        answers.clear(),
        answers.nature(),
        answers.responsible(),
        answers.held(),
        answers.release(),
        answers.giving(),
        answering);
  }

  private static Answers repeated(LocalDate on) {
    return nature(new Answers.Nature(Matter.REPEATED, "", "赣开经发依复〔2025〕8号", on, ""));
  }

  private static Answers confirmation(String article) {
    return nature(new Answers.Nature(Matter.CONFIRMATION, "已于去年提供同一文件", "", null, article));
  }

  private static Answers other(String body, String contact) {
    return responsible(Responsibility.ANOTHER_BODY, body, contact, "该信息由其他机关制作");
  }

  private static Answers production() {
    return held(Holding.NEEDS_PRODUCTION, Answers.Search.NONE, "需要逐户汇总后另行计算");
  }

  private static Answers refusal(Outcome ground) {
    return release(Extent.NOTHING, "", "", part(ground));
  }

  private static Answers weighed() {
    return release(Extent.NOTHING, "", "不公开不会对公共利益造成重大影响", part(Outcome.THIRD_PARTY));
  }
}
