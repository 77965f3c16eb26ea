package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.page.InputTables;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.Rules;
import gongkai.reporting.rules.Submission;
import gongkai.reporting.specimen.HtmlPrint;
import gongkai.reporting.specimen.Specimen;
import gongkai.reporting.specimen.Tidy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form of 2030 with a row and a column more, given as nothing but a file. */
class ANewFormatNeedsNoCodeTest {
  private static final CellKey ROW = new CellKey("table2", "confirmation", "decisions");
  private static final CellKey COLUMN = new CellKey("table3", "new", "foreign");

  private static final String LICENSING = "{\"key\": \"licensing\", \"label\": \"行政许可\"}";
  private static final String PERSON = "{\"key\": \"person\", \"label\": \"自然人\"}";

  @TempDir Path config;

  private ReportFormats formats() throws IOException {
    Path folder = Files.createDirectories(config.resolve("report-formats"));
    Path ours = Reading.ROOT.resolve("config/report-formats");
    String present = Files.readString(ours.resolve("2021.json"));
    Files.copy(ours.resolve("2019.json"), folder.resolve("2019.json"));
    Files.writeString(folder.resolve("2021.json"), replaced(present, "9999", "2029"));
    String next = replaced(present, "\"format\": \"2021\"", "\"format\": \"2030\"");
    next = replaced(next, "\"from\": 2021", "\"from\": 2030");
    next =
        replaced(next, LICENSING, LICENSING + ", {\"key\": \"confirmation\", \"label\": \"行政确认\"}");
    next = replaced(next, PERSON, PERSON + ", {\"key\": \"foreign\", \"label\": \"外国自然人\"}");
    Files.writeString(folder.resolve("2030.json"), next);
    return new ReportFormats(config);
  }

  private static String replaced(String text, String what, String with) {
    assertThat(text).containsOnlyOnce(what);
    return text.replace(what, with);
  }

  @Test
  void itIsPrintedReadAndChecked() throws IOException {
    ReportFormats formats = formats();
    ReportFormat format = formats.forYear(2031).orElseThrow();
    Specimen specimen = Specimen.of(format, new Random(5));

    RecognisedReport read =
        new Recogniser(formats).read(HtmlPrint.of(specimen, new Tidy(true))).report();

    assertThat(format.key()).isEqualTo("2030");
    assertThat(formats.forYear(2029).orElseThrow().key()).isEqualTo("2021");
    assertThat(specimen.cells()).containsKeys(ROW, COLUMN);
    assertThat(read.format()).isEqualTo("2030");
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>();
    for (Cell cell : read.cells()) {
      cells.put(new CellKey(cell.table(), cell.row(), cell.column()), cell.value());
    }
    assertThat(cells).isEqualTo(specimen.cells());
    assertThat(read.findings()).noneMatch(finding -> finding.severity().equals("error"));
    assertThat(InputTables.of(format, read.cells(), Map.of())).contains("行政确认", "外国自然人");
    cells.merge(COLUMN, BigDecimal.TEN, BigDecimal::add);
    assertThat(Rules.check(Submission.of(specimen.content(2031, cells))))
        .extracting(violation -> violation.rule().name())
        .contains("A1", "A3");
  }

  @Test
  void twoFormatsForAYearAreRefused() throws IOException {
    formats();
    Path folder = config.resolve("report-formats");
    Files.copy(folder.resolve("2030.json"), folder.resolve("2031.json"));

    assertThatThrownBy(() -> new ReportFormats(config))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2030");
  }
}
