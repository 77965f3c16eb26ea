package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.counts.Outcome;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsAreTheNationalOnesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2018,", "2019,2019", "2020,2019", "2021,2021", "2025,2021"})
  void aYearHasItsFormat(int year, String key) {
    assertThat(Reading.FORMATS.forYear(year).map(ReportFormat::key).orElse(null)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void outcomesStandInTable3WithTheirCodeAndLabel(String key) {
    Map<String, String> labels =
        Reading.FORMATS.of(key).table("table3").blocks().getFirst().leafRows().stream()
            .collect(Collectors.toMap(Heading::key, Heading::label));

    assertThat(labels)
        .containsAllEntriesOf(
            Arrays.stream(Outcome.values())
                // the format of 2019 has one row for what ends otherwise
                .filter(outcome -> !key.equals("2019") || !outcome.code().startsWith("o"))
                .collect(Collectors.toMap(Outcome::code, Outcome::label)))
        .containsKeys("new", "carried-over", "total", "carried-forward");
  }

  @ParameterizedTest(name = "{0}: {1} rows, {2} figures")
  @CsvSource({"2019,table2,8,22", "2019,table3,23,161", "2019,table4,3,15"})
  void tablesOf2019HaveTheirSize(String key, String table, int rows, int figures) {
    assertSize(key, table, rows, figures);
  }

  @ParameterizedTest(name = "{0}: {1} rows, {2} figures")
  @CsvSource({"2021,table2,6,10", "2021,table3,25,175", "2021,table4,3,15"})
  void tablesOf2021HaveTheirSize(String key, String table, int rows, int figures) {
    assertSize(key, table, rows, figures);
  }

  private static void assertSize(String key, String table, int rows, int figures) {
    var blocks = Reading.FORMATS.of(key).table(table).blocks();
    assertThat(blocks.stream().mapToInt(block -> block.leafRows().size()).sum()).isEqualTo(rows);
    assertThat(blocks.stream().mapToInt(b -> b.leafRows().size() * b.leafColumns().size()).sum())
        .isEqualTo(figures);
  }

  /** The lists were typed from the national forms; {@code >} stands for a level below. */
  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void everyLabelIsTheOneOfTheForm(String key) {
    ReportFormat format = Reading.FORMATS.of(key);
    List<String> printed = new ArrayList<>();
    format.sections().forEach(section -> printed.add(section.title()));
    for (var table : format.tables()) {
      for (var block : table.blocks()) {
        printed.add(block.label());
        // Table 3 has its columns above, its corner beside the rows
        boolean corner = block.label().isEmpty();
        if (!corner) {
          printed.add(block.heading());
        }
        block.columns().forEach(column -> add(column, "", printed));
        if (corner) {
          printed.add(block.heading());
        }
        block.rows().forEach(row -> add(row, "", printed));
      }
    }
    printed.removeIf(String::isEmpty);

    assertThat(printed)
        .containsExactlyElementsOf(
            Reading.file(
                    Reading.ROOT.resolve(
                        "modules/reporting/src/test/resources/formats/labels-" + key + ".txt"))
                .lines()
                .toList());
  }

  private static void add(Heading heading, String level, List<String> to) {
    to.add(level + heading.label());
    heading.children().forEach(child -> add(child, level + "> ", to));
  }

  @Test
  void moneyIsInYuanUntil2020AndInTenThousandsSince() {
    assertThat(unit("2019", "amount")).isEqualTo("元");
    assertThat(unit("2021", "amount")).isEqualTo("万元");
  }

  private static String unit(String format, String column) {
    return Reading.FORMATS.of(format).table("table2").blocks().stream()
        .flatMap(block -> block.leafColumns().stream())
        .filter(heading -> heading.key().equals(column))
        .map(Heading::unit)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void aliasesStandForLabelsAndAreNoneThemselves(String key) {
    ReportFormat format = Reading.FORMATS.of(key);
    List<String> labels =
        java.util.stream.Stream.concat(
                format.sections().stream().map(ReportFormat.SectionTitle::title),
                format.tables().stream()
                    .flatMap(table -> table.blocks().stream())
                    .flatMap(
                        block ->
                            java.util.stream.Stream.concat(
                                block.columns().stream(), block.rows().stream()))
                    .flatMap(Heading::all)
                    .map(Heading::label))
            .toList();

    assertThat(format.aliases()).extracting(ReportFormat.Alias::label).isSubsetOf(labels);
    assertThat(format.aliases())
        .extracting(ReportFormat.Alias::read)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(labels);
  }
}
