package gongkai.reporting.lint;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.rules.CellKey;
import gongkai.reporting.specimen.Formats;
import gongkai.reporting.specimen.HtmlPrint;
import gongkai.reporting.specimen.Specimen;
import gongkai.reporting.specimen.Tidy;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./gongkai report} tells by its exit code, for people and for programs. */
class ReportCommandTest {
  private static final Specimen SOUND = Specimen.of(Formats.old(false), new Random(9));

  @TempDir Path directory;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    var command =
        new ReportCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            directory);
    return command.run(Formats.ROOT.resolve("config"), List.of(arguments));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private JsonObject json() {
    try (var reader = Json.createReader(new StringReader(printed()))) {
      return reader.readObject();
    }
  }

  private void file(String name, Specimen specimen) throws IOException {
    Files.write(directory.resolve(name), HtmlPrint.of(specimen, new Tidy(true)));
  }

  private static Specimen withMore(String row, String column) {
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>(SOUND.cells());
    cells.merge(new CellKey("table3", row, column), BigDecimal.TWO, BigDecimal::add);
    return Specimen.with(SOUND.format(), SOUND.year(), cells);
  }

  @Test
  void aSoundReportPasses() throws IOException {
    file("report.html", SOUND);

    assertThat(run("check", "report.html", "--year", "2022")).isZero();
    assertThat(printed()).contains("错误 0");
  }

  @Test
  void aWrongSumIsToldWithItsSidesDifferenceAndCells() throws IOException {
    file("report.html", withMore("d1", "person"));

    assertThat(run("check", "report.html", "--json")).isEqualTo(1);
    List<JsonObject> findings = json().getJsonArray("findings").getValuesAs(JsonObject.class);
    JsonObject finding =
        findings.stream().filter(f -> f.getString("rule").equals("A2")).findFirst().orElseThrow();
    assertThat(finding.getString("number")).isEqualTo("R5");
    assertThat(finding.getString("place")).isEqualTo("表3 · 自然人");
    assertThat(finding.getInt("difference")).isEqualTo(2);
    assertThat(finding.getJsonArray("cells").getValuesAs(JsonObject.class))
        .anyMatch(cell -> cell.getString("row").equals("d1"));
    assertThat(json().getInt("errors")).isEqualTo(2);
  }

  @Test
  void theYearBeforeIsCompared() throws IOException {
    file("report.html", SOUND);
    Map<CellKey, BigDecimal> before = new LinkedHashMap<>(SOUND.cells());
    before.merge(
        new CellKey("table3", "carried-forward", "person"), BigDecimal.TEN, BigDecimal::add);
    file("before.html", Specimen.with(SOUND.format(), SOUND.year() - 1, before));

    assertThat(run("check", "report.html", "--previous", "before.html")).isEqualTo(1);
    assertThat(printed()).contains("R6/B1");
    assertThat(run("check", "report.html", "--previous", "report.html")).isEqualTo(1);
    assertThat(printed()).contains("不是上一年的报告");
  }

  @Test
  void tablesComeWithLastingKeysForRowsAndColumns() throws IOException {
    file("report.html", SOUND);

    assertThat(run("tables", "report.html", "--json")).isZero();
    List<JsonObject> tables = json().getJsonArray("tables").getValuesAs(JsonObject.class);
    assertThat(tables)
        .extracting(table -> table.getString("key"))
        .containsExactly("table2", "table3", "table4");
    JsonObject row = tables.get(1).getJsonArray("rows").getJsonObject(0);
    JsonObject cell = row.getJsonArray("cells").getJsonObject(6);
    assertThat(row.getString("key")).isEqualTo("new");
    assertThat(cell.getString("column")).isEqualTo("total");
    assertThat(cell.getString("state")).isEqualTo("figure");
    assertThat(cell.getJsonNumber("value").bigDecimalValue())
        .isEqualByComparingTo(SOUND.cells().get(new CellKey("table3", "new", "total")));
  }

  @Test
  void whatCannotBeReadHasACodeOfItsOwn() throws IOException {
    Files.writeString(directory.resolve("empty.html"), " ");
    Files.writeString(directory.resolve("letter.txt"), "你好。\n再见。\n");
    file("report.html", SOUND);

    assertThat(run("check", "empty.html")).isEqualTo(2);
    assertThat(run("check", "nothing.html")).isEqualTo(2);
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", "report.html", "--unknown")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("./gongkai report check FILE");
    assertThat(run("check", "letter.txt")).isEqualTo(1);
    assertThat(printed()).contains("这不是政府信息公开工作年度报告");
    assertThat(run("tables", "letter.txt", "--json")).isEqualTo(1);
    assertThat(json().getJsonArray("tables")).isEmpty();
    assertThat(json().getString("format")).isEmpty();
    assertThat(run("check", "report.html", "--year", "2023")).isEqualTo(1);
  }
}
