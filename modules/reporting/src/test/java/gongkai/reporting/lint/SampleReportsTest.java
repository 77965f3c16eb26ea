package gongkai.reporting.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.Labels;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.CellValue;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Rules;
import gongkai.reporting.rules.Submission;
import gongkai.reporting.rules.Violation;
import gongkai.reporting.specimen.DocxPrint;
import gongkai.reporting.specimen.Formats;
import gongkai.reporting.specimen.HtmlPrint;
import gongkai.reporting.specimen.Specimen;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of real reports: their figures, and exactly the wrong sums that they really contain. */
class SampleReportsTest {
  private static final Path SAMPLES = Formats.ROOT.resolve("../shared/domain/reports").normalize();
  private static final Lint LINT = new Lint(Formats.ALL);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  @ParameterizedTest
  @CsvSource({
    "ganzhou_jkq_jfj_2020,2020,''",
    "huaian_city_2024,2024,''",
    "suqian_city_2023,2023,''",
    "hongze_2023,2023,表4 · 行政复议=11/0 表4 · 复议后起诉=5/0"
  })
  void aSampleHasItsFiguresAndItsErrors(String name, int year, String errors) throws IOException {
    Specimen sample = sample(name, year);

    for (byte[] file : files(sample)) {
      LintedReport linted = LINT.check(file, OptionalInt.of(year), Optional.empty());

      Map<CellKey, BigDecimal> read = new LinkedHashMap<>();
      for (Cell cell : linted.read().report().cells()) {
        read.put(new CellKey(cell.table(), cell.row(), cell.column()), cell.value());
      }
      assertThat(read).containsExactlyInAnyOrderEntriesOf(sample.cells());
      assertThat(
              linted.findings().stream()
                  .filter(each -> each.finding().severity().equals("error"))
                  .map(LintFinding::finding)
                  .map(f -> f.place() + "=" + f.left() + "/" + f.right())
                  .toList())
          .isEqualTo(errors.isEmpty() ? List.of() : List.of(errors.split(" (?=表)")));
    }
  }

  @Test
  void whatSuqianCarriedForwardIsWhatItCarriedOver() throws IOException {
    Specimen before = sample("suqian_city_2023", 2023);
    Map<CellKey, CellValue> after = new HashMap<>();
    List<Integer> carried = List.of(118, 3, 0, 0, 0, 0, 121);
    List<String> columns =
        before.format().table("table3").blocks().getFirst().leafColumns().stream()
            .map(Heading::key)
            .toList();
    for (int i = 0; i < columns.size(); i++) {
      after.put(new CellKey("table3", "carried-over", columns.get(i)), figure(carried.get(i)));
    }
    documents(after, "rules", 2, 1, 12);
    documents(after, "normative", 50, 227, 420);

    assertThat(acrossYears(before, 2024, after)).isEmpty();
    after.put(new CellKey("table3", "carried-over", "person"), figure(119));
    documents(after, "normative", 50, 226, 420);
    assertThat(acrossYears(before, 2024, after)).containsExactly("B1 119/118", "B2 420/421");
  }

  @Test
  void documentsInForceOfHongzeAddUp() throws IOException {
    Map<CellKey, CellValue> after = new HashMap<>();
    documents(after, "normative", 3, 0, 8);

    assertThat(acrossYears(sample("hongze_2023", 2023), 2024, after)).isEmpty();
  }

  private static List<String> acrossYears(
      Specimen before, int year, Map<CellKey, CellValue> cells) {
    var report =
        new ReportContent(
            Formats.old(false), year, "", "", before.preamble(year), List.of(), cells);
    return Rules.checkRead(Submission.of(report).after(before.content())).stream()
        .filter(violation -> violation.rule().number().equals("R6"))
        .map((Violation v) -> v.rule().name() + " " + v.left() + "/" + v.right())
        .toList();
  }

  private static void documents(
      Map<CellKey, CellValue> cells, String row, int made, int repealed, int valid) {
    cells.put(new CellKey("table2", row, "made"), figure(made));
    cells.put(new CellKey("table2", row, "repealed"), figure(repealed));
    cells.put(new CellKey("table2", row, "valid"), figure(valid));
  }

  private static CellValue figure(int value) {
    return new CellValue.Figure(BigDecimal.valueOf(value));
  }

  private static List<byte[]> files(Specimen sample) {
    List<byte[]> files = new ArrayList<>();
    for (int seed = 0; seed < 6; seed++) {
      files.add(HtmlPrint.of(sample, new Random(seed)));
      files.add(DocxPrint.of(sample, new Random(seed)));
    }
    return files;
  }

  /** The figures of a re-typed report, in the tables that it really has. */
  private static Specimen sample(String name, int year) throws IOException {
    Path file = SAMPLES.resolve(name + ".txt");
    assumeTrue(Files.exists(file), "the sample reports are not beside the project: skipped");
    List<String> lines = Files.readAllLines(file);
    ReportFormat format = Formats.ALL.forYear(year).orElseThrow();
    boolean oldRow = lines.stream().anyMatch(line -> line.startsWith("（六）其他处理\t"));
    List<Table> tables =
        format.tables().stream()
            .map(t -> oldRow && t.key().equals("table3") ? Formats.old(true).table("table3") : t)
            .toList();
    var printed =
        new ReportFormat(
            format.key(),
            format.basis(),
            format.firstYear(),
            format.lastYear(),
            format.sections(),
            tables,
            format.dues(),
            format.tellsFees(),
            format.unpaidFees(),
            format.rules(),
            format.told(),
            format.aliases());
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t", 2);
      String label = parts[0].replaceFirst("^（六）其他处理 ", "");
      List<String> figures =
          parts.length < 2
              ? List.of()
              : NUMBER.matcher(parts[1]).results().map(r -> r.group()).toList();
      tables.forEach(table -> row(table, label, figures, cells));
    }
    return Specimen.with(printed, year, cells);
  }

  private static void row(
      Table table, String label, List<String> figures, Map<CellKey, BigDecimal> cells) {
    for (var block : table.blocks()) {
      for (Heading row : block.leafRows()) {
        if (Labels.key(row.label()).equals(Labels.key(label))
            && figures.size() == block.leafColumns().size()) {
          for (int i = 0; i < figures.size(); i++) {
            cells.put(
                new CellKey(table.key(), row.key(), block.leafColumns().get(i).key()),
                new BigDecimal(figures.get(i)));
          }
        }
      }
    }
  }
}
