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

import gongkai.applications.Provision;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Answers.Clarity;
import gongkai.applications.desk.Answers.Extent;
import gongkai.applications.desk.Answers.Holding;
import gongkai.applications.desk.Answers.Matter;
import gongkai.applications.desk.Answers.Responsibility;
import gongkai.applications.desk.Answers.Search;
import gongkai.applications.desk.Withheld;
import gongkai.applications.desk.Wizard.Guidance;
import gongkai.applications.desk.Wizard.Question;
import gongkai.applications.handling.Standing.Correction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the file contradicts, or what a decision cannot go without, has no conclusion. */
class ContradictionsAreRefusedTest {

  static Stream<Arguments> contradictions() {
    return Stream.of(clearness(), matters(), competence(), searching(), releasing())
        .flatMap(cases -> cases);
  }

  private static Stream<Arguments> clearness() {
    var awaited = facts(Correction.AWAITED, ClockState.WAITING_FOR_CORRECTION);
    var lapsed = facts(Correction.LAPSED, ClockState.RUNNING);
    Answers unclear = clear(Clarity.STILL_UNCLEAR, "仍未说明年度");
    return Stream.of(
        arguments(clear(Clarity.CORRECTION_NEEDED, ""), FRESH, "clear.choice correction"),
        arguments(clear(Clarity.CORRECTION_NEEDED, ""), awaited, "clear.choice twice"),
        arguments(unclear, FRESH, "clear.choice no-correction"),
        arguments(unclear, awaited, "clear.choice no-answer"),
        arguments(clear(Clarity.STILL_UNCLEAR, ""), corrected(), "clear.remains required"),
        arguments(clear(Clarity.CORRECTION_LAPSED, ""), awaited, "clear.choice not-lapsed"),
        arguments(release(Extent.ALL, "", ""), awaited, "clear.choice awaited"),
        arguments(release(Extent.ALL, "", ""), lapsed, "clear.choice contradiction"));
  }

  private static Stream<Arguments> matters() {
    var late = new Answers.Nature(Matter.REPEATED, "", "8号", LocalDate.of(2026, 2, 13), "");
    var bare = new Answers.Nature(Matter.REPEATED, "", "", null, "");
    return Stream.of(
        arguments(nature(Matter.PETITION, ""), FRESH, "nature.text required"),
        arguments(nature(Matter.PUBLICATION, "书店"), FRESH, "nature.text length"),
        arguments(nature(Matter.ABUSIVE, "三个月四十件"), FRESH, "nature.choice no-reasons-asked"),
        arguments(nature(bare), FRESH, "nature.earlierNumber required, nature.earlierOn required"),
        arguments(nature(late), FRESH, "nature.earlierOn order"),
        arguments(nature(Matter.CONFIRMATION, "已提供同一文件"), FRESH, "nature.article required"),
        arguments(nature(Matter.INQUIRY, ""), FRESH, "nature.text required"),
        arguments(nature(Matter.NOT_INFORMATION, ""), FRESH, "nature.text required"),
        arguments(nature(Matter.FEE_LAPSED, ""), FRESH, "nature.choice not-lapsed"),
        arguments(release(Extent.ALL, "", ""), having("fee"), "nature.choice contradiction"));
  }

  private static Stream<Arguments> competence() {
    Responsibility other = Responsibility.ANOTHER_BODY;
    return Stream.of(
        arguments(responsible(other, "", "", ""), FRESH, "responsible.reason required"),
        arguments(responsible(other, "区局", "", "由区局制作"), FRESH, "responsible.contact required"),
        arguments(responsible(other, "", "8000", "由区局制作"), FRESH, "responsible.body required"),
        arguments(coMade(), FRESH, "responsible.choice no-consultation"));
  }

  private static Stream<Arguments> searching() {
    Search found = Paths.search();
    var nobody =
        new Search(List.of(" "), found.departments(), List.of(), Paths.TODAY, Paths.BEFORE, "");
    var tomorrow =
        new Search(
            found.systems(),
            found.departments(),
            found.keywords(),
            Paths.TODAY,
            Paths.TODAY.plusDays(1),
            "经办人甲");
    return Stream.of(
        arguments(
            held(Holding.NOT_HELD, Search.NONE, ""),
            FRESH,
            "held.search.systems required, held.search.departments required,"
                + " held.search.keywords required, held.search.person required,"
                + " held.search.from required, held.search.until required"),
        arguments(
            held(Holding.NOT_HELD, nobody, ""),
            FRESH,
            "held.search.systems required, held.search.keywords required,"
                + " held.search.person required, held.search.until order"),
        arguments(held(Holding.NOT_HELD, tomorrow, ""), FRESH, "held.search.until future"),
        arguments(held(Holding.NEEDS_PRODUCTION, found, ""), FRESH, "held.reason required"));
  }

  private static Stream<Arguments> releasing() {
    var consulting = facts(Correction.NONE, ClockState.CONSULTING);
    Withheld none = new Withheld("", null, "", "");
    Withheld granted = new Withheld("第三章", Outcome.GRANTED, "不宜公开的内容", "");
    Withheld secret = new Withheld("第三章", Outcome.STATE_SECRET, "属于国家秘密", "");
    String part = "release.withheld[0].";
    return Stream.of(
        arguments(release(Extent.ALL, "", ""), consulting, "release.choice awaited"),
        arguments(
            release(Extent.ALL, "", "", part(Outcome.PROCESS_INFORMATION)),
            FRESH,
            "release.withheld contradiction"),
        arguments(
            release(Extent.ALL, "", ""), having("third", "objected"), "release.weighing required"),
        arguments(release(Extent.ALREADY_PUBLIC, "", ""), FRESH, "release.place required"),
        arguments(release(Extent.PART, "", ""), FRESH, "release.withheld required"),
        arguments(release(Extent.NOTHING, "", ""), FRESH, "release.withheld required"),
        arguments(
            release(Extent.PART, "", "", none),
            FRESH,
            part + "part required, " + part + "reason required, " + part + "ground required"),
        arguments(release(Extent.NOTHING, "", "", granted), FRESH, part + "ground required"),
        arguments(release(Extent.NOTHING, "", "", secret), FRESH, part + "basis required"),
        arguments(
            release(Extent.NOTHING, "", "", part(Outcome.THIRD_PARTY)),
            FRESH,
            part + "ground no-consultation"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void a_contradiction_is_refused_with_its_reason(
      Answers answers, Standing facts, String expected) {
    Guidance guidance = SevenSteps.examine(answers, facts, Paths.TODAY);

    assertThat(guidance.conclusion()).isEmpty();
    assertThat(guidance.problems())
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly(expected.split(", "));
    assertThat(guidance.problems()).allSatisfy(p -> assertThat(p.text()).endsWith("。"));
  }

  @Test
  void another_form_than_the_one_asked_for_needs_a_reason() {
    Answers all = release(Extent.ALL, "", "");
    Answers paper = giving(all, new Answers.Giving(Provision.PAPER, ""));
    Answers told = giving(all, new Answers.Giving(Provision.PAPER, "原件只有纸质，没有电子文档"));

    Guidance refused = SevenSteps.examine(paper, FRESH, Paths.TODAY);
    Guidance allowed = SevenSteps.examine(told, FRESH, Paths.TODAY);

    assertThat(refused.problems()).extracting("field").containsExactly("giving.reason");
    assertThat(allowed.conclusion()).isPresent();
  }

  @Test
  void the_next_question_is_the_first_that_matters_and_is_open() {
    Answers all = release(Extent.ALL, "", "");
    Answers noForm = giving(all, new Answers.Giving(null, ""));
    Answers noReason = TheSevenStepsLeadToAnOutcomeTest.with(all, new Answers.Answering("", ""));

    assertThat(next(Answers.NONE)).isEqualTo(Question.CLEAR);
    assertThat(next(clear(Clarity.CLEAR, ""))).isEqualTo(Question.NATURE);
    assertThat(next(nature(Matter.GOVERNMENT_INFORMATION, ""))).isEqualTo(Question.RESPONSIBLE);
    assertThat(next(responsible(Responsibility.OURS, "", "", ""))).isEqualTo(Question.HELD);
    assertThat(next(held(Holding.HELD, Search.NONE, ""))).isEqualTo(Question.RELEASE);
    assertThat(next(noForm)).isEqualTo(Question.GIVING);
    assertThat(next(noReason)).isEqualTo(Question.ANSWERING);
    assertThat(next(all)).isNull();
  }

  private static Question next(Answers answers) {
    return SevenSteps.examine(answers, FRESH, Paths.TODAY).next();
  }

  private static Answers giving(Answers answers, Answers.Giving giving) {
    return new Answers(
        answers.clear(),
        answers.nature(),
        answers.responsible(),
        answers.held(),
        answers.release(),
        giving,
        answers.answering());
  }

  private static Answers coMade() {
    Answers release = release(Extent.ALL, "", "");
    return new Answers(
        release.clear(),
        release.nature(),
        new Answers.Responsible(Responsibility.CO_MADE, "", "", ""),
        release.held(),
        release.release(),
        release.giving(),
        release.answering());
  }

  private static Standing corrected() {
    return facts(Correction.RECEIVED, ClockState.RUNNING);
  }
}
