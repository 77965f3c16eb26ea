package gongkai.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.rules.Submission.Child;
import gongkai.reporting.specimen.Formats;
import gongkai.reporting.specimen.Specimen;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule that reads more than sums is broken once. */
class EachRuleTest {
  private static final Specimen SOUND = Specimen.of(Formats.old(false), new Random(7));
  private static final ReportContent REPORT = SOUND.content();
  private static final Specimen OLD = Specimen.of(Formats.old(true), new Random(7));
  private static final CellKey PENALTY = new CellKey("table2", "penalty", "decisions");
  private static final int PENALTIES = REPORT.at(PENALTY).orElseThrow().intValueExact();

  @Test
  void everyNumberFromR1ToR20HasARule() {
    List<Rule> rules = all();
    List<String> ours = rules.stream().map(Rule::number).distinct().toList();

    // labels are the reader's business: a compiled report prints them from its format
    assertThat(ours)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 20).filter(n -> n != 3).mapToObj(n -> "R" + n).toList());
    assertThat(Rules.meaning("alias").number()).isEqualTo("R3");
    assertThat(Rules.of(REPORT.format())).extracting(Rule::name).doesNotHaveDuplicates();
    assertThat(rules).allMatch(rule -> !rule.explanation().isBlank() && !rule.article().isBlank());
    assertThat(ReadingRules.names())
        .allMatch(name -> !ReadingRules.meaning(name).article().isBlank())
        .allMatch(name -> !ReadingRules.meaning(name).explanation().isBlank())
        .noneMatch(name -> rules.stream().anyMatch(rule -> rule.name().equals(name)));
  }

  /** Those of the present form, and the one that only the older form has. */
  private static List<Rule> all() {
    return Stream.concat(
            Rules.of(REPORT.format()).stream(),
            Rules.of(OLD.format()).stream().filter(rule -> rule.name().equals("B3")))
        .toList();
  }

  private static String number(String name) {
    return all().stream()
        .filter(rule -> rule.name().equals(name))
        .map(Rule::number)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Arguments> texts() {
    return Stream.of(
        arguments("C1", 1, "全年收到政府信息公开申请99999件。"),
        arguments("C2", 1, "全年主动公开信息10条，其中公告3条、动态6条。"),
        arguments("stale-year", 1, "2019年，本机关通过网站公开信息。"),
        arguments("huge-count", 1, "主动公开政府信息173769万条。"),
        arguments("problems", 5, "无。"),
        arguments("C3", 6, "没有其他事项。"),
        arguments("misprint", 5, "工作布署不够细。"),
        arguments("person-name", 6, "联系人：李演示，收费为零。"),
        arguments("personal-number", 6, "信息处理费咨询13800000000。"));
  }

  @ParameterizedTest(name = "{0}: section {1} reads {2}")
  @MethodSource("texts")
  void aTextThatBreaksARuleIsFound(String rule, int section, String text) {
    assertThat(broken(Submission.of(withText(section, text)))).containsExactly(rule);
  }

  /** A report that breaks one rule in its own way. */
  private static Stream<Arguments> damages() {
    return Stream.of(
        arguments("format", Submission.of(OLD.content(REPORT.year(), OLD.cells()))),
        arguments("sections", told(REPORT.preamble(), REPORT.sections().subList(0, 5))),
        arguments("citation", preamble(REPORT.preamble() + "依据国办公开办函〔2019〕60号。")),
        arguments("preamble", preamble(REPORT.preamble().replace("咨询", ""))),
        arguments("blank-cell", cell("table2", "penalty", "decisions", "")),
        arguments("negative", cell("table2", "penalty", "decisions", "-1")),
        arguments("not-whole", cell("table2", "penalty", "decisions", "1.5")),
        arguments("unit-sanity", cell("table2", "charges", "amount", "10000000")),
        arguments("A1", cell("table3", "new", "research", "777")),
        arguments("A2", cell("table3", "granted", "research", "777")),
        arguments("A3", cell("table3", "new", "total", "7777")),
        arguments("A4", cell("table4", "litigation", "upheld", "777")),
        arguments("B1", after(SOUND, "table3", "carried-forward", "research", 777)),
        arguments("B2", after(SOUND, "table2", "normative", "valid", 7777)),
        arguments("B3", after(OLD, "table2", "licensing", "previous", 7777)),
        arguments("D3", after(SOUND, "table4", "reconsideration", "pending", 777)),
        arguments("similarity", Submission.of(REPORT).after(sameText())),
        arguments("government", Submission.of(signed("云山县人民政府", "2023-03-31"))),
        arguments("deadline", Submission.of(signed("云山县水务局", "2023-02-01"))),
        arguments(
            "sum-of-parts",
            cell("table2", "penalty", "decisions", "999999")
                .rolledUpFrom(List.of(new Child("水务局", Optional.of(REPORT))))),
        arguments(
            "part-missing",
            Submission.of(REPORT).rolledUpFrom(List.of(new Child("水务局", Optional.empty())))),
        arguments("opening", Submission.of(REPORT).provedBy(opening(9, 8))),
        arguments("evidence", Submission.of(REPORT).provedBy(records(999_999, true))),
        arguments("reviewed", Submission.of(REPORT).provedBy(records(PENALTIES, false))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void aDamageIsFoundByItsRuleAndByNoOtherNumber(String rule, Submission submission) {
    assertThat(broken(submission))
        .contains(rule)
        .allMatch(found -> number(found).equals(number(rule)));
  }

  @Test
  void everyRuleIsBrokenInOneOfTheTables() {
    assertThat(Stream.concat(texts(), damages()).map(row -> (String) row.get()[0]))
        .containsExactlyInAnyOrderElementsOf(all().stream().map(Rule::name).toList());
  }

  @ParameterizedTest
  @CsvSource({"2022年比2021年多公开12条", "较2019年增长一成", "《2019年工作要点》已经落实", "2023年将继续改进", "自2008年条例施行以来"})
  void yearsThatBelongThereAreLeftAlone(String text) {
    assertThat(broken(Submission.of(withText(5, text + "，各项工作有序推进。")))).isEmpty();
  }

  @Test
  void aSentenceThatGoesOnToAnotherTotalIsNoWrongSum() {
    String text = "行政复议351件，其中维持72件、纠正64件、其他178件、尚未审结37件；诉讼46件。".replace("；", "，");

    assertThat(broken(Submission.of(withText(5, text)))).isEmpty();
  }

  @Test
  void aGovernmentTellsOfAppraisalAndHasUntilMarch() {
    ReportContent late = signed("云山县人民政府", "2023-03-31");

    assertThat(broken(Submission.of(late)))
        .containsExactly("government", "government", "government");
    assertThat(broken(Submission.of(signed("云山县水务局", "2023-02-01")))).containsExactly("deadline");
  }

  @Test
  void lastYearsTextAgainIsTold() {
    assertThat(broken(Submission.of(REPORT).after(sameText()))).containsExactly("similarity");
    assertThat(Similarity.share("甲乙丙丁戊己庚辛壬癸1件。", "甲乙丙丁戊己庚辛壬癸2件。")).isEqualTo(1);
  }

  @Test
  void carryOverIsComparedPerColumn() {
    Map<CellKey, CellValue> cells = new HashMap<>(SOUND.yearBefore().cells());
    cells.put(new CellKey("table3", "carried-forward", "research"), figure(77));

    assertThat(broken(Submission.of(REPORT).after(with(REPORT.year() - 1, cells))))
        .contains("B1")
        .doesNotContain("B2");
  }

  @Test
  void aBlankCellIsNoZero() {
    Map<CellKey, CellValue> cells = new HashMap<>(REPORT.cells());
    CellKey blank = new CellKey("table2", "rules", "made");
    cells.put(blank, new CellValue.Blank("/"));

    List<Violation> found = Rules.check(Submission.of(with(REPORT.year(), cells)));

    assertThat(found).extracting(v -> v.rule().name()).containsExactly("blank-cell");
    assertThat(found.getFirst().cells()).containsExactly(blank);
    assertThat(found.getFirst().left()).isEqualTo("/");
    cells.put(blank, new CellValue.NotApplicable());
    assertThat(Rules.check(Submission.of(with(REPORT.year(), cells)))).isEmpty();
  }

  @Test
  void aParentIsTheSumOfItsChildrenAndAGapIsSaid() {
    Submission parent =
        Submission.of(REPORT)
            .rolledUpFrom(
                List.of(new Child("水务局", Optional.of(REPORT)), new Child("教育局", Optional.empty())));

    assertThat(broken(parent)).containsExactly("part-missing");
    Map<CellKey, CellValue> cells = new HashMap<>(REPORT.cells());
    cells.put(new CellKey("table2", "penalty", "decisions"), figure(1_000_000));
    assertThat(
            broken(
                new Submission(
                    with(REPORT.year(), cells),
                    Optional.empty(),
                    parent.children(),
                    Optional.empty(),
                    false)))
        .containsExactly("sum-of-parts", "part-missing");
  }

  @Test
  void aLedgerBeginsTheYearWithWhatWasCarried() {
    assertThat(broken(Submission.of(REPORT).provedBy(opening(9, 9)))).isEmpty();
    assertThat(broken(Submission.of(REPORT).provedBy(opening(9, 8)))).containsExactly("opening");
  }

  private static Evidence opening(int stated, int carried) {
    return new Evidence() {
      @Override
      public Optional<BigDecimal> proved(CellKey cell) {
        return Optional.empty();
      }

      @Override
      public List<Opening> openings() {
        return List.of(
            new Opening("规章台账", BigDecimal.valueOf(stated), BigDecimal.valueOf(carried)));
      }
    };
  }

  /** Records that prove one figure, and the review or its lack. */
  private static Evidence records(int penalties, boolean reviewed) {
    return new Evidence() {
      @Override
      public Optional<BigDecimal> proved(CellKey cell) {
        return cell.equals(PENALTY) ? Optional.of(BigDecimal.valueOf(penalties)) : Optional.empty();
      }

      @Override
      public Optional<Boolean> reviewed() {
        return Optional.of(reviewed);
      }
    };
  }

  /** The report with another figure in a cell, blank for an empty one. */
  private static Submission cell(String table, String row, String column, String value) {
    Map<CellKey, CellValue> cells = new HashMap<>(REPORT.cells());
    cells.put(
        new CellKey(table, row, column),
        value.isEmpty() ? new CellValue.Blank("") : new CellValue.Figure(new BigDecimal(value)));
    return Submission.of(with(REPORT.year(), cells));
  }

  /** A report after one of the year before that has another figure in a cell. */
  private static Submission after(
      Specimen sound, String table, String row, String column, int value) {
    ReportContent before = sound.yearBefore();
    Map<CellKey, CellValue> cells = new HashMap<>(before.cells());
    cells.put(new CellKey(table, row, column), figure(value));
    return Submission.of(sound.content())
        .after(
            new ReportContent(
                before.format(),
                before.year(),
                before.issuer(),
                before.issued(),
                before.preamble(),
                before.sections(),
                cells));
  }

  private static ReportContent sameText() {
    return new ReportContent(
        REPORT.format(),
        REPORT.year() - 1,
        "",
        "",
        "",
        REPORT.sections(),
        SOUND.yearBefore().cells());
  }

  private static Submission preamble(String text) {
    return told(text, REPORT.sections());
  }

  private static Submission told(String preamble, List<Section> sections) {
    return Submission.of(
        new ReportContent(
            REPORT.format(),
            REPORT.year(),
            REPORT.issuer(),
            REPORT.issued(),
            preamble,
            sections,
            REPORT.cells()));
  }

  private static CellValue figure(int value) {
    return new CellValue.Figure(BigDecimal.valueOf(value));
  }

  private static ReportContent with(int year, Map<CellKey, CellValue> cells) {
    return new ReportContent(
        REPORT.format(),
        year,
        "云山县水务局",
        (year + 1) + "-01-20",
        SOUND.preamble(year),
        SOUND.sections(year),
        cells);
  }

  private static ReportContent signed(String issuer, String issued) {
    return new ReportContent(
        REPORT.format(),
        REPORT.year(),
        issuer,
        issued,
        REPORT.preamble(),
        REPORT.sections(),
        REPORT.cells());
  }

  private static ReportContent withText(int section, String text) {
    List<Section> sections =
        REPORT.sections().stream()
            .map(s -> s.number() == section ? new Section(section, s.title(), text) : s)
            .toList();
    return told(REPORT.preamble(), sections).report();
  }

  private static List<String> broken(Submission submission) {
    return Rules.check(submission).stream()
        .filter(violation -> !violation.kept())
        .map(violation -> violation.rule().name())
        .toList();
  }
}
