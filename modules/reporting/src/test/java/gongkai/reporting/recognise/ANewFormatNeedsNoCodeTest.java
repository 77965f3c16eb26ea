package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.page.InputTables;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Rules;
import gongkai.reporting.rules.Submission;
import gongkai.reporting.rules.Violation;
import gongkai.reporting.specimen.HtmlPrint;
import gongkai.reporting.specimen.NewFormat;
import gongkai.reporting.specimen.Specimen;
import gongkai.reporting.specimen.Tidy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A form of 2030 with a row, a column, a table and rules of its own, given as nothing but a file.
 */
class ANewFormatNeedsNoCodeTest {
  private static final CellKey ROW = new CellKey("table2", "confirmation", "decisions");
  private static final CellKey COLUMN = new CellKey("table3", "new", "benefit");
  private static final CellKey TABLE = new CellKey("table5", "all", "refused");
  private static final CellKey RECEIVED = new CellKey("table5", "all", "received");

  @TempDir Path config;
  private ReportFormats formats;
  private ReportFormat format;
  private Specimen specimen;

  @BeforeEach
  void aReportInTheNewForm() throws IOException {
    formats = NewFormat.in(config);
    format = formats.forYear(2031).orElseThrow();
    specimen = NewFormat.specimen(format, new Random(5));
  }

  @Test
  void itIsPrintedAndRead() {
    RecognisedReport read =
        new Recogniser(formats).read(HtmlPrint.of(specimen, new Tidy(true))).report();

    assertThat(format.key()).isEqualTo("2030");
    assertThat(formats.forYear(2029).orElseThrow().key()).isEqualTo("2021");
    assertThat(specimen.cells()).containsKeys(ROW, COLUMN, TABLE);
    assertThat(read.format()).isEqualTo("2030");
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>();
    for (Cell cell : read.cells()) {
      cells.put(new CellKey(cell.table(), cell.row(), cell.column()), cell.value());
    }
    assertThat(cells).isEqualTo(specimen.cells());
    assertThat(read.findings()).noneMatch(finding -> finding.severity().equals("error"));
    assertThat(InputTables.of(format, read.cells(), Map.of())).contains("行政确认", "科研与公益组织", "全部");
  }

  @Test
  void itsReportsInPlainTextAreReadBack() {
    RecognisedReport read =
        new Recogniser(formats).read(HtmlPrint.of(specimen, new Tidy(true))).report();

    RecognisedReport again =
        new Recogniser(formats).read(new Recogniser(formats).text(read)).report();

    assertThat(again.cells()).containsExactlyInAnyOrderElementsOf(read.cells());
  }

  @Test
  void reportsOfFormerYearsAreStillRead() {
    Specimen former = Specimen.of(formats.of("2021"), new Random(3));

    RecognisedReport read =
        new Recogniser(formats).read(HtmlPrint.of(former, new Tidy(true))).report();

    assertThat(read.format()).isEqualTo("2021");
    assertThat(read.cells()).hasSize(former.cells().size());
  }

  @Test
  void aSoundReportKeepsItsRules() {
    assertThat(broken(specimen.content())).isEmpty();
  }

  @Test
  void itsRulesLookAtItsRowsColumnsAndTables() {
    assertThat(broken(with(COLUMN))).containsExactlyInAnyOrder("A1", "A3");
    assertThat(broken(with(TABLE))).containsExactly("E1");
    assertThat(broken(with(RECEIVED))).containsExactlyInAnyOrder("E1", "E2");
  }

  @Test
  void aRuleSaysWhatItComparedAndWhere() {
    List<Violation> found = Rules.check(Submission.of(with(RECEIVED)));

    Violation across = violation(found, "E2");
    assertThat(across.place()).isEqualTo("表5 · 全部 · 收到数量");
    assertThat(across.cells())
        .containsExactly(
            RECEIVED,
            new CellKey("table3", "new", "total"),
            new CellKey("table3", "carried-over", "total"));
    assertThat(across.difference())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("10"));
    ReportFinding finding = across.toFinding();
    assertThat(finding.severity()).isEqualTo("warning");
    assertThat(finding.group()).isEqualTo("R5");
    assertThat(finding.explanation()).isEqualTo("核对表3和表5。");
    assertThat(finding.meaning().english()).isEqualTo("Check Table 3 against Table 5.");
    assertThat(finding.meaning().overridable()).isTrue();
    assertThat(violation(found, "E1").place()).isEqualTo("表5 · 收到数量");
    assertThat(violation(found, "E1").toFinding().meaning().overridable()).isFalse();
  }

  private static Violation violation(List<Violation> found, String rule) {
    return found.stream().filter(each -> each.rule().name().equals(rule)).findFirst().orElseThrow();
  }

  @Test
  void aRuleIsForTheYearsThatItStates() {
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>(specimen.cells());
    cells.merge(RECEIVED, BigDecimal.TEN, BigDecimal::add);

    assertThat(broken(specimen.content(2030, cells))).containsExactly("E1");
  }

  @Test
  void numbersOfTheTextAreComparedWithItsTables() {
    BigDecimal refused = specimen.cells().get(TABLE);

    assertThat(broken(saying("不予公开" + refused.toPlainString() + "件。"))).isEmpty();
    assertThat(broken(saying("不予公开99999件。"))).containsExactly("C1");
  }

  @ParameterizedTest
  @CsvSource({"table3,o2,person,1,有逾期未缴费的申请", "table3,o2,business,1,没有收取也要写明"})
  void whichFeesAreUnpaidIsSaidByItsFile(
      String table, String row, String column, BigDecimal figure, String said) {
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>(specimen.cells());
    cells.put(new CellKey("table3", "o2", "person"), BigDecimal.ZERO);
    cells.put(new CellKey(table, row, column), figure);
    ReportContent report = saying(6, "没有其他事项。", specimen.content(specimen.year(), cells));

    Violation fees = violation(Rules.check(Submission.of(report)), "C3");

    assertThat(fees.toFinding().text()).contains(said);
  }

  private ReportContent with(CellKey cell) {
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>(specimen.cells());
    cells.merge(cell, BigDecimal.TEN, BigDecimal::add);
    return specimen.content(specimen.year(), cells);
  }

  private ReportContent saying(String text) {
    return saying(1, text, specimen.content());
  }

  private static ReportContent saying(int section, String text, ReportContent sound) {
    List<Section> sections =
        sound.sections().stream()
            .map(s -> s.number() == section ? new Section(section, s.title(), text) : s)
            .toList();
    return new ReportContent(
        sound.format(),
        sound.year(),
        sound.issuer(),
        sound.issued(),
        sound.preamble(),
        sections,
        sound.cells());
  }

  private static List<String> broken(ReportContent report) {
    return Rules.check(Submission.of(report)).stream()
        .filter(violation -> !violation.kept())
        .map(violation -> violation.rule().name())
        .distinct()
        .toList();
  }

  @Test
  void twoFormatsForAYearAreRefused() throws IOException {
    Path folder = config.resolve("report-formats");
    Files.copy(folder.resolve("2030.json"), folder.resolve("2031.json"));

    assertThatThrownBy(() -> new ReportFormats(config))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2030");
  }
}
