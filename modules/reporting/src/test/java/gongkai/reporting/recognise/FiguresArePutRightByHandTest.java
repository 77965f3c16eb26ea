package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.specimen.Formats;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresArePutRightByHandTest {
  private static final TextReport DOOR = new TextReport(Formats.ALL);

  @Test
  void aCorrectedFigureIsReadBackAndNothingElseMoves() throws IOException {
    RecognisedReport read = DOOR.read(demo());

    RecognisedReport corrected =
        DOOR.read(
            DOOR.text(
                DOOR.corrected(read, Map.of("table3.new.person", "5", "table9.no.such", "7"))));

    assertThat(corrected.cells())
        .contains(new Cell("table3", "new", "person", new BigDecimal("5"), "件"))
        .hasSameSizeAs(read.cells());
    assertThat(corrected.findings()).extracting(f -> f.rule()).contains("A1", "A3");
  }

  @Test
  void aCellWithoutFigureIsAnEmptyFieldThatAFigureFills() throws IOException {
    RecognisedReport read = DOOR.read(demo().replace("公开申请数量\n\t4\n\t0", "公开申请数量\n\t/\n\t0"));

    String fields = DOOR.fields(read, Map.of("table3.new.business", "<x>"));
    RecognisedReport filled =
        DOOR.read(DOOR.text(DOOR.corrected(read, Map.of("table3.new.person", "4"))));

    assertThat(fields)
        .contains("name=\"cell.table3.new.person\" value=\"\"")
        .contains("aria-invalid=\"true\" name=\"cell.table3.new.business\" value=\"&lt;x&gt;\"");
    assertThat(filled.cells()).containsAll(DOOR.read(demo()).cells());
    assertThat(filled.findings()).noneMatch(f -> f.severity().equals("error"));
  }

  @Test
  void theFileIsShownAsItWasReadAndHarmless() {
    byte[] file =
        ("<html><body><p>一、总体情况<script>alert(1)</script></p><table><tr><td colspan=2>甲&lt;b&gt;"
                + "</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>")
            .getBytes(StandardCharsets.UTF_8);

    String original = DOOR.original(file);

    assertThat(original)
        .contains("<td colspan=\"2\">甲&lt;b&gt;</td>", "<td>1</td><td>2</td>")
        .doesNotContain("script", "alert");
    assertThat(DOOR.original(new byte[] {'P', 'K', 3, 4, 0})).isEmpty();
  }

  private static String demo() throws IOException {
    return Files.readString(Formats.ROOT.resolve("config/demo/report-2020.txt"));
  }
}
