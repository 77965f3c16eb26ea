package gongkai.reporting.recognise;

import static gongkai.reporting.recognise.Reading.rules;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is guessed: what cannot be placed is an error, wherever the damage is. */
class DamagedReportsTest {
  private static final List<String> SOUND = Reading.demo().lines().toList();
  private static final List<String> BARE = Reading.fixture("county-2019.txt").lines().toList();

  @Test
  void aMissingFigureIsAnErrorInEveryPlace() {
    assertThat(unnoticed(SOUND, 1, List::remove)).isEmpty();
    assertThat(unnoticed(BARE, 3, List::remove)).isEmpty();
  }

  @Test
  void aRepeatedFigureIsAnErrorInEveryPlace() {
    Damage twice = (lines, line) -> lines.add(line, lines.get(line));

    assertThat(unnoticed(SOUND, 3, twice)).isEmpty();
    assertThat(unnoticed(BARE, 3, twice)).isEmpty();
  }

  @Test
  void anEmptiedCellIsAnErrorInEveryPlace() {
    assertThat(unnoticed(SOUND, 2, (lines, line) -> lines.set(line, "\t"))).isEmpty();
  }

  @Test
  void aMisprintedRowLabelIsAnErrorInEveryPlace() {
    List<Integer> labels =
        IntStream.range(firstTable(SOUND), SOUND.size() - 1)
            .filter(line -> !SOUND.get(line).isBlank() && !isFigure(SOUND.get(line)))
            .filter(line -> isFigure(SOUND.get(line + 1)))
            .boxed()
            .toList();

    assertThat(labels).hasSize(8 + 23);
    assertThat(unnoticed(SOUND, labels, (lines, line) -> lines.set(line, lines.get(line) + "讹")))
        .isEmpty();
  }

  /** A change of one line. */
  private interface Damage {
    void at(List<String> lines, int line);
  }

  private static List<Integer> unnoticed(List<String> sound, int step, Damage damage) {
    List<Integer> figures =
        IntStream.range(firstTable(sound), sound.size())
            .filter(line -> isFigure(sound.get(line)))
            .boxed()
            .toList();
    assertThat(figures).hasSize(198);
    return unnoticed(
        sound,
        IntStream.range(0, figures.size() / step).mapToObj(i -> figures.get(i * step)).toList(),
        damage);
  }

  private static List<Integer> unnoticed(List<String> sound, List<Integer> lines, Damage damage) {
    Set<String> expected = Set.of("figures", "blank-cell", "unplaced", "row-missing", "columns");
    return lines.parallelStream()
        .filter(
            line -> {
              List<String> damaged = new ArrayList<>(sound);
              damage.at(damaged, line);
              RecognisedReport report = Reading.read(String.join("\n", damaged));
              return rules(report, "error").stream().noneMatch(expected::contains);
            })
        .toList();
  }

  private static int firstTable(List<String> lines) {
    return lines.lastIndexOf("二、主动公开政府信息情况");
  }

  private static boolean isFigure(String line) {
    return Figure.parse(line.strip()).isPresent();
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1308353元|1308353件|unit",
        "1308353元|一百三十万元|figures",
        "1308353元|1308353.5.2|not-a-number",
        "\\t9\\n\\t4|\\t-9\\n\\t4|negative",
        "\\t9\\n\\t4|\\t9.5\\n\\t4|not-whole",
        "\\t9\\n\\t4|\\t—\\n\\t4|blank-cell",
        "\\t9\\n\\t4|\\t/\\n\\t4|blank-cell",
        "\\t9\\n\\t4|\\t9 9\\n\\t4|not-a-number",
        "\\t行政强制|\\t行政处罚|row-twice",
        "\\t本年新公开数量|\\t本年公开数|columns",
        "\\t科研机构\\n\\t社会公益组织|\\t社会公益组织\\n\\t科研机构|columns",
        "\\t复议后起诉|\\t一并起诉|columns",
        "五、存在的主要问题及改进情况|五、问题|section-missing",
        "五、存在的主要问题及改进情况|一、总体情况|section-missing",
        "六、其他需要报告的事项|二、主动公开政府信息情况|section-twice",
        "工作年度报告|工作总结|title",
        "2020年政府信息公开\\n|2021年政府信息公开\\n|year",
        "2020年政府信息公开\\n|2018年政府信息公开\\n|format"
      })
  void aCertainDamageHasItsName(String sound, String damaged, String rule) {
    String text = Reading.demo();
    String from = sound.replace("\\t", "\t").replace("\\n", "\n");
    String to = damaged.replace("\\t", "\t").replace("\\n", "\n");
    assertThat(text).contains(from);

    RecognisedReport report = Reading.read(text.replaceFirst(quoted(from), to));

    assertThat(rules(report, "error")).contains(rule);
  }

  private static String quoted(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  @Test
  void anExtraRowOfTheOfficeIsNotSwallowed() {
    String text =
        Reading.demo().replace("\t第二十条第（五）项", "\t其他主动公开文件\n\t5\n\t5\n\t10\n\n\t第二十条第（五）项");

    RecognisedReport report = Reading.read(text);

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("unplaced"))
        .extracting(ReportFinding::left)
        .containsExactly("其他主动公开文件", "5", "5", "10");
  }

  @Test
  void aTableInTheFormOfAnotherYearIsRecognisedAndSaid() {
    String text =
        Reading.demo()
            .replace("2020年政府信息公开\n", "2021年政府信息公开\n")
            .replace("自2020年1月1日起至2020年12月31日", "自2021年1月1日起至2021年12月31日");

    RecognisedReport report = Reading.read(text);

    assertThat(rules(report, "error")).isEmpty();
    assertThat(report.format()).isEqualTo("2019");
    assertThat(rules(report, "warning")).contains("format", "citation", "signature");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "政府信息公开工作年度报告", "\t1\n\t2\n", "<html></html>"})
  void whatIsNoReportIsRefusedWithoutAccident(String text) {
    assertThat(rules(Reading.read(text), "error")).isNotEmpty();
  }
}
