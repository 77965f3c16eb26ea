package gongkai.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule that reads more than sums is broken once. */
class EachRuleTest {
  private static final Specimen SOUND = Specimen.of(Formats.old(false), new Random(7));
  private static final ReportContent REPORT = SOUND.content();

  @Test
  void everyNumberFromR1ToR20HasARule() {
    List<String> ours = Rules.all().stream().map(Rule::number).distinct().toList();

    // labels are the reader's business: a compiled report prints them from its format
    assertThat(ours)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 20).filter(n -> n != 3).mapToObj(n -> "R" + n).toList());
    assertThat(Rules.numberOf("alias")).isEqualTo("R3");
    assertThat(Rules.all()).extracting(Rule::name).doesNotHaveDuplicates();
    assertThat(Rules.all()).allMatch(rule -> !rule.explanation().isBlank());
  }

  @ParameterizedTest(name = "{0}: section {1} reads {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "C1|1|全年收到政府信息公开申请99999件。",
        "C2|1|全年主动公开信息10条，其中公告3条、动态6条。",
        "stale-year|1|2019年，本机关通过网站公开信息。",
        "huge-count|1|主动公开政府信息173769万条。",
        "problems|5|无。",
        "C3|6|没有其他事项。",
        "misprint|5|工作布署不够细。",
        "person-name|6|联系人：李演示，收费为零。",
        "personal-number|6|信息处理费咨询13800000000。"
      })
  void aTextThatBreaksARuleIsFound(String rule, int section, String text) {
    assertThat(broken(Submission.of(withText(section, text)))).containsExactly(rule);
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
    ReportContent before =
        new ReportContent(
            REPORT.format(),
            REPORT.year() - 1,
            "",
            "",
            "",
            REPORT.sections(),
            SOUND.yearBefore().cells());

    assertThat(broken(Submission.of(REPORT).after(before))).containsExactly("similarity");
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
    return new ReportContent(
        REPORT.format(),
        REPORT.year(),
        REPORT.issuer(),
        REPORT.issued(),
        REPORT.preamble(),
        sections,
        REPORT.cells());
  }

  private static List<String> broken(Submission submission) {
    return Rules.check(submission).stream()
        .filter(violation -> !violation.kept())
        .map(violation -> violation.rule().name())
        .toList();
  }
}
