package gongkai.reporting.print;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.page.ReportRecord;
import gongkai.reporting.recognise.Recogniser;
import gongkai.reporting.specimen.Formats;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever checks our files with the reader of reports finds the report and nothing wrong. */
class ReportsAreReadBackFromTheirFilesTest {

  @ParameterizedTest
  @CsvSource({
    "true,.docx,1",
    "true,.pdf,2",
    "true,.html,3",
    "false,.docx,4",
    "false,.pdf,5",
    "false,.html,6"
  })
  void theReaderFindsTheSameReport(boolean older, String ending, long seed) {
    ReportRecord record = Publications.report(older, seed);
    byte[] file =
        ending.equals(".html")
            ? ("<html><body>" + record.page() + "</body></html>").getBytes(StandardCharsets.UTF_8)
            : Publications.file(record, ending);

    RecognisedReport read = new Recogniser(Formats.ALL).read(file).report();

    assertThat(read.findings()).filteredOn(f -> f.severity().equals("error")).isEmpty();
    assertThat(read.cells()).containsExactlyInAnyOrderElementsOf(record.report().cells());
    assertThat(read.year()).isEqualTo(record.report().year());
    assertThat(read.title()).isEqualTo(record.report().title());
    assertThat(read.issued()).isEqualTo(record.report().issued());
    assertThat(read.issuer()).isEqualTo(record.body().name());
    assertThat(read.sections()).isEqualTo(record.report().sections());
  }
}
