package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.specimen.DocxPrint;
import gongkai.reporting.specimen.Formats;
import gongkai.reporting.specimen.HtmlPrint;
import gongkai.reporting.specimen.PdfPrint;
import gongkai.reporting.specimen.Specimen;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever way an office lays a report out, every cell comes back. */
class FilesAsPublishedTest {
  private static final Recogniser RECOGNISER = new Recogniser(Formats.ALL);

  @Property(tries = 100)
  void webPagesComeBackCellByCell(@ForAll boolean older, @ForAll long seed) {
    Specimen specimen = Specimen.of(Formats.old(older), new Random(seed));

    comesBack(specimen, HtmlPrint.of(specimen, new Random(seed)));
  }

  @Property(tries = 40)
  void wordFilesComeBackCellByCell(@ForAll boolean older, @ForAll long seed) {
    Specimen specimen = Specimen.of(Formats.old(older), new Random(seed));

    comesBack(specimen, DocxPrint.of(specimen, new Random(seed)));
  }

  @Property(tries = 10)
  void pdfFilesComeBackCellByCell(@ForAll boolean older, @ForAll long seed) {
    Specimen specimen = Specimen.of(Formats.old(older), new Random(seed));

    comesBack(specimen, PdfPrint.of(specimen, new Random(seed)));
  }

  private static void comesBack(Specimen specimen, byte[] file) {
    Recognised read = RECOGNISER.read(file);
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>();
    for (Cell cell : read.report().cells()) {
      cells.put(new CellKey(cell.table(), cell.row(), cell.column()), cell.value());
    }

    assertThat(read.report().findings())
        .filteredOn(finding -> !finding.severity().equals("info"))
        .extracting(ReportFinding::toString)
        .isEmpty();
    assertThat(read.report().title()).isEqualTo("云山县水务局" + specimen.year() + "年政府信息公开工作年度报告");
    assertThat(read.report().format()).isEqualTo(specimen.format().key());
    assertThat(read.report().issuer()).isEqualTo("云山县水务局");
    assertThat(read.report().sections()).isEqualTo(specimen.sections(specimen.year()));
    assertThat(cells.keySet()).containsExactlyElementsOf(specimen.cells().keySet());
    specimen
        .cells()
        .forEach(
            (key, value) -> assertThat(cells.get(key)).as("%s", key).isEqualByComparingTo(value));
  }
}
