package gongkai.reporting.recognise;

import static gongkai.reporting.recognise.Reading.row;
import static gongkai.reporting.recognise.Reading.rules;
import static gongkai.reporting.recognise.Reading.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.rules.PersonNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports with the quirks of real ones. */
class ReportsAsPublishedTest {
  private static final Path ORIGINAL =
      Reading.ROOT.resolve("../shared/domain/reports/ganzhou_jkq_jfj_2020.source.txt").normalize();

  static Stream<String> seedAndItsDouble() {
    return Stream.of("original", "demo");
  }

  private static RecognisedReport seed(String which) {
    if (which.equals("demo")) {
      return Reading.read(Reading.demo());
    }
    assumeTrue(Files.exists(ORIGINAL), "the bureau's own text is not beside the project: skipped");
    return Reading.read(Reading.file(ORIGINAL));
  }

  @ParameterizedTest
  @MethodSource("seedAndItsDouble")
  void figuresOfTheBureausReportAreRecognised(String which) {
    RecognisedReport report = seed(which);

    assertThat(report.title()).isEqualTo("赣州经开区经发局2020年政府信息公开工作年度报告");
    assertThat(report.year()).isEqualTo(2020);
    assertThat(report.format()).isEqualTo("2019");
    assertThat(report.issuer()).isEqualTo("赣州经济技术开发区经济发展局");
    assertThat(report.issued()).isEqualTo("2021-01-28");
    assertThat(report.cells()).hasSize(6 + 6 + 6 + 2 + 2 + 23 * 7 + 15);
    assertThat(row(report, "table2", "normative")).containsExactly("2", "2", "9");
    assertThat(row(report, "table2", "licensing")).containsExactly("9", "4", "0");
    assertThat(row(report, "table2", "procurement")).containsExactly("4", "1308353");
    assertThat(value(report, "table3", "new", "total")).isEqualTo("4");
    assertThat(value(report, "table3", "granted", "total")).isEqualTo("2");
    assertThat(value(report, "table3", "u1", "person")).isEqualTo("2");
    assertThat(value(report, "table3", "total", "total")).isEqualTo("4");
    assertThat(report.cells().stream().mapToInt(cell -> cell.value().signum()).sum()).isEqualTo(15);
  }

  @ParameterizedTest
  @MethodSource("seedAndItsDouble")
  void quirksOfTheBureausReportAreFindingsAndNoErrors(String which) {
    RecognisedReport report = seed(which);

    assertThat(rules(report, "error")).isEmpty();
    assertThat(rules(report, "warning"))
        .containsExactlyInAnyOrder(
            "numbering",
            "numbering",
            "numbering",
            "unit-in-cell",
            "addition",
            "addition",
            "alias",
            "person-name");
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("alias"))
        .extracting(ReportFinding::left, ReportFinding::right)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("结果维护", "结果维持"));
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("C2"))
        .extracting(finding -> finding.left() + "=" + finding.right())
        .containsExactly("130=4+38+70+15+2+1");
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("C1"))
        .extracting(finding -> finding.left() + "=" + finding.right())
        .containsExactly("4=4");
  }

  @ParameterizedTest
  @MethodSource("seedAndItsDouble")
  void sectionsCarryTheStatutoryTitlesAndTheirText(String which) {
    RecognisedReport report = seed(which);

    assertThat(report.sections())
        .extracting(Section::title)
        .containsExactly(
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项");
    assertThat(report.sections().getFirst().text()).contains("\n（一）主动公开\n", "\n（二）依申请公开\n", "130条");
    assertThat(report.sections().get(2).text()).isEmpty();
    assertThat(report.sections().getLast().text()).doesNotContain("经济发展局", "2021年");
  }

  @Test
  void aReportWithoutTabsAndEmptyLinesIsRecognised() {
    RecognisedReport report = Reading.read(Reading.fixture("county-2019.txt"));

    assertThat(rules(report, "error")).isEmpty();
    assertThat(report.title()).isEqualTo("二〇一九年度云山县水务局政府信息公开工作年度报告");
    assertThat(report.year()).isEqualTo(2019);
    assertThat(report.issuer()).isEqualTo("云山县水务局");
    assertThat(report.issued()).isEqualTo("2020-01-20");
    assertThat(row(report, "table2", "rules")).containsExactly("0", "0", "0");
    assertThat(row(report, "table2", "normative")).containsExactly("3", "3", "21");
    assertThat(row(report, "table2", "licensing")).containsExactly("12", "-2", "1204");
    assertThat(row(report, "table2", "other-services")).containsExactly("7", "1", "35");
    assertThat(row(report, "table2", "procurement")).containsExactly("6", "2187500");
    assertThat(row(report, "table3", "partial")).containsExactly("2", "0", "0", "1", "0", "0", "3");
    assertThat(value(report, "table3", "carried-forward", "total")).isEqualTo("1");
    assertThat(row(report, "table4", "reconsideration")).containsExactly("2", "0", "1", "0", "3");
    assertThat(row(report, "table4", "litigation")).containsExactly("0", "0", "0", "1", "1");
    assertThat(report.sections().get(1).text()).isEqualTo("下表为全年数据。");
    assertThat(report.preamble()).doesNotContain("目录", "一、").endsWith("欢迎来信。");
    assertThat(PersonNames.replace(report.preamble()))
        .doesNotContain("王测试")
        .contains("联系人：云山县水务局办公室，");
    assertThat(rules(report, "warning"))
        .contains("alias", "addition", "unit-in-heading", "C2", "person-name");
  }

  @Test
  void aReportInTheFormatOf2021IsRecognised() {
    RecognisedReport report = Reading.read(Reading.fixture("city-2023.txt"));

    assertThat(rules(report, "error")).isEmpty();
    assertThat(rules(report, "warning")).containsExactly("addition");
    assertThat(report.year()).isEqualTo(2023);
    assertThat(report.format()).isEqualTo("2021");
    assertThat(report.cells()).hasSize(6 + 1 + 2 + 1 + 25 * 7 + 15);
    assertThat(row(report, "table2", "normative")).containsExactly("8", "26", "66");
    assertThat(row(report, "table2", "charges")).containsExactly("96171.6");
    assertThat(value(report, "table3", "o1", "total")).isEqualTo("5");
    assertThat(row(report, "table4", "litigation-after-reconsideration"))
        .containsExactly("1", "0", "0", "0", "1");
    assertThat(rules(report, "info")).containsOnly("C1");
  }

  @Test
  void rowsInOneLineIndentedSentencesAndRepeatedTitlesAreUnderstood() {
    String text =
        Reading.demo()
            .replaceAll("\n(\t[-+0-9][^\n]*)", "$1")
            .replace("\n二、主动公开政府信息情况\n", "\n二、主动公开政府信息情况\n\n\t本节数据来自台账。\n")
            .replace("1.网站公开。", "1.主动公开政府信息情况\n网站公开。")
            .replace("\n三、收到和处理", "\n\t三、收到和处理");

    RecognisedReport report = Reading.read(text);

    assertThat(text).contains("\t规范性文件\t2\t2\t9\n");
    assertThat(rules(report, "error")).isEmpty();
    assertThat(report.cells()).isEqualTo(Reading.read(Reading.demo()).cells());
    assertThat(report.sections().get(1).text()).isEqualTo("本节数据来自台账。");
  }
}
