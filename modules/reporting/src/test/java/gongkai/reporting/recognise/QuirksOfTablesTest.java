package gongkai.reporting.recognise;

import static gongkai.reporting.recognise.Reading.rules;
import static gongkai.reporting.recognise.Reading.value;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.CellValue;
import gongkai.reporting.specimen.Formats;
import gongkai.reporting.specimen.HtmlPrint;
import gongkai.reporting.specimen.Specimen;
import gongkai.reporting.specimen.Tidy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real tables do to the form: each is a finding, and no figure goes to a wrong cell. */
class QuirksOfTablesTest {
  private static final Recogniser RECOGNISER = new Recogniser(Formats.ALL);
  private static final CellKey MARKED = new CellKey("table2", "penalty", "decisions");

  private static Specimen marked(boolean older) {
    Specimen sound = Specimen.of(Formats.old(older), new Random(3));
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>(sound.cells());
    cells.put(MARKED, BigDecimal.valueOf(987654));
    return Specimen.with(sound.format(), sound.year(), cells);
  }

  private static String page(boolean merged) {
    return new String(HtmlPrint.of(marked(false), new Tidy(merged)), StandardCharsets.UTF_8);
  }

  private static Recognised read(String page) {
    return RECOGNISER.read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static RecognisedReport changed(String from, String to) {
    String page = page(true);
    assertThat(page).contains(from);
    return read(page.replace(from, to)).report();
  }

  @ParameterizedTest(name = "{0} for 987654: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "987654件|warning|unit-in-cell|987654",
        "987,654|info|number-form|987654",
        "９８７６５４|info|number-form|987654",
        "''|error|blank-cell|?",
        "/|error|blank-cell|?",
        "—|error|blank-cell|?",
        "约987654|error|not-a-number|?",
        "987654.5|error|not-whole|?",
        "-987654|error|negative|?",
        "987654元|error|unit|?"
      })
  void whatStandsInACellIsReadOrRefused(
      String printed, String severity, String rule, String value) {
    RecognisedReport report = changed("987654", printed);

    assertThat(rules(report, severity)).contains(rule);
    assertThat(value(report, "table2", "penalty", "decisions")).isEqualTo(value);
    assertThat(report.cells()).hasSize(value.equals("?") ? 199 : 200);
  }

  @Test
  void aBlankCellIsKeptApartFromZeroAndFromAMissingOne() {
    var content = read(page(true).replace("987654", "/")).content().orElseThrow();

    assertThat(content.cells().get(MARKED)).isEqualTo(new CellValue.Blank("/"));
    assertThat(content.at(MARKED)).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "结果维持|结果维护|warning|alias",
        "（五）不予处理|(五) 不予处理|none|",
        "2.重复申请|重复申请|warning|numbering",
        "现行有效件数|现行有效件数（历史累计）|warning|addition",
        "行政强制|行政强制讹|error|row-missing",
        "科研机构|科研所|error|columns",
        "未经复议直接起诉|一并起诉|error|row-missing",
        "本年废止件数|本年制发件数|error|columns",
        "行政强制|行政处罚|error|row-twice",
        "2.重复申请|3.要求提供公开出版物|error|row-missing"
      })
  void labelsLead(String from, String to, String severity, String rule) {
    RecognisedReport report = changed(from, to);

    if (severity.equals("none")) {
      assertThat(rules(report, "error")).isEmpty();
      assertThat(rules(report, "warning")).isEmpty();
    } else {
      assertThat(rules(report, severity)).contains(rule);
    }
  }

  @Test
  void columnsThatChangedPlacesAreReadByTheirHeadings() {
    String page = page(true).replace("商业企业", "甲").replace("科研机构", "商业企业");

    RecognisedReport report = read(page.replace("甲", "科研机构")).report();

    RecognisedReport sound = read(page(true)).report();
    assertThat(rules(report, "warning")).contains("column-order");
    assertThat(value(report, "table3", "new", "business"))
        .isEqualTo(value(sound, "table3", "new", "research"));
    assertThat(value(report, "table3", "new", "research"))
        .isEqualTo(value(sound, "table3", "new", "business"));
  }

  @Test
  void anExtraRowIsSaidAndLeftOut() {
    String row = "<tr><td>其他主动公开文件</td><td>5</td><td>5</td><td>10</td></tr>";

    RecognisedReport report = changed("<tr>\n<th>行政规范性文件", row + "<tr>\n<th>行政规范性文件");

    assertThat(rules(report, "warning")).containsExactly("row-extra");
    assertThat(report.cells()).isEqualTo(read(page(true)).report().cells());
  }

  @Test
  void aFigureMergedOverTwoColumnsIsNobodys() {
    String page = page(true);
    int row = page.indexOf("<th>规章");
    int cell = page.indexOf("<td>", row);
    int second = page.indexOf("<td>", cell + 1);
    String merged =
        page.substring(0, cell)
            + "<td colspan=2>7</td>"
            + page.substring(page.indexOf("</td>", second) + 5);

    RecognisedReport report = read(merged).report();

    assertThat(rules(report, "error")).contains("figures");
    assertThat(value(report, "table2", "rules", "made")).isEqualTo("?");
    assertThat(value(report, "table2", "rules", "repealed")).isEqualTo("?");
  }

  @Test
  void aTableTornOverPagesIsOne() {
    String page = page(false);
    String torn =
        page.replace("<tr>\n<td>4.保护第三方合法权益", "</table><p>第3页</p><table><tr>\n<td>4.保护第三方合法权益");
    assertThat(torn).isNotEqualTo(page);

    RecognisedReport report = read(torn).report();

    assertThat(rules(report, "error")).isEmpty();
    assertThat(rules(report, "info")).contains("table-torn");
    assertThat(report.cells()).isEqualTo(read(page).report().cells());
  }

  @Test
  void oneRowOfTheOldFormForOtherOutcomesIsReadAsSuch() {
    ReportFormat present = Formats.old(false);
    ReportFormat mixed =
        new ReportFormat(
            present.key(),
            present.basis(),
            present.firstYear(),
            present.lastYear(),
            present.sections(),
            List.of(
                present.table("table2"),
                Formats.old(true).table("table3"),
                present.table("table4")),
            present.dues(),
            present.tellsFees(),
            present.unpaidFees(),
            present.rules(),
            present.told(),
            present.aliases());
    Specimen specimen = Specimen.of(mixed, new Random(11));

    for (boolean merged : new boolean[] {true, false}) {
      Recognised read = RECOGNISER.read(HtmlPrint.of(specimen, new Tidy(merged)));

      assertThat(rules(read.report(), "error")).isEmpty();
      assertThat(rules(read.report(), "warning")).containsExactly("old-row");
      assertThat(read.report().format()).isEqualTo("2021");
      assertThat(value(read.report(), "table3", "other", "total"))
          .isEqualTo(specimen.cells().get(new CellKey("table3", "other", "total")).toPlainString());
      assertThat(RECOGNISER.read(RECOGNISER.text(read.report())).report().cells())
          .containsExactlyInAnyOrderElementsOf(read.report().cells());
    }
  }

  @Test
  void moneyInYuanUnderItsHeadingIsConverted() {
    String page = page(true).replace("本年收费金额（单位：万元）", "本年收费金额（单位：元）");

    RecognisedReport report = read(page).report();

    BigDecimal yuan = marked(false).cells().get(new CellKey("table2", "charges", "amount"));
    assertThat(rules(report, "warning")).contains("unit-in-heading");
    assertThat(new BigDecimal(value(report, "table2", "charges", "amount")))
        .isEqualByComparingTo(yuan.movePointLeft(4));
  }

  @Test
  void theFormOfAnotherYearIsRecognisedAndSaid() {
    String page = new String(HtmlPrint.of(marked(true), new Tidy(true)), StandardCharsets.UTF_8);

    RecognisedReport report =
        read(page.replace("2021年", "2023年").replace("2020年", "2022年")).report();

    assertThat(report.format()).isEqualTo("2019");
    assertThat(rules(report, "error")).isEmpty();
    assertThat(rules(report, "warning")).contains("format", "citation");
  }

  @Test
  void aPictureInThePlaceOfATableIsAnError() {
    String page = page(true);
    int from = page.indexOf("<table", page.indexOf("四、政府信息公开行政复议"));
    String pictured =
        page.substring(0, from)
            + "<img src=\"t4.png\">"
            + page.substring(page.indexOf("</table>", from) + 8);

    RecognisedReport report = read(pictured).report();

    assertThat(rules(report, "error")).containsExactly("table-missing");
  }

  @Test
  void aMissingSectionDoesNotHideTheTablesOfTheOthers() {
    RecognisedReport report = changed("六、其他需要报告的事项", "其余");

    assertThat(rules(report, "error")).contains("section-missing");
    assertThat(report.cells()).hasSize(200);
  }

  @Test
  void aLabelThatLostCharactersIsReadWhenItCanBeOnlyOne() {
    RecognisedReport report = changed("2.其他法律行政法规禁止公开", "2.其他法律行政止公开");

    assertThat(rules(report, "error")).isEmpty();
    assertThat(rules(report, "warning")).containsExactly("damaged-label");
    assertThat(report.cells()).isEqualTo(read(page(true)).report().cells());
  }

  @Test
  void theTextOfAFileIsReadBackTheSame() {
    RecognisedReport report = read(page(true)).report();

    RecognisedReport again = RECOGNISER.read(RECOGNISER.text(report)).report();

    assertThat(again.cells()).isEqualTo(report.cells());
    assertThat(again.sections()).isEqualTo(report.sections());
    assertThat(again.preamble()).isEqualTo(report.preamble());
    assertThat(List.of(again.title(), again.issuer(), again.issued()))
        .isEqualTo(List.of(report.title(), report.issuer(), report.issued()));
    String blank = RECOGNISER.text(read(page(true).replace("987654", "/")).report());
    assertThat(rules(RECOGNISER.read(blank).report(), "error")).containsExactly("blank-cell");
  }
}
