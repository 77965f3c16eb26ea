package gongkai.reporting.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.page.ReportRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class FilesHoldTheReportTest {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void docxHasTheStatutoryTablesAsTables(boolean older) throws IOException {
    ReportRecord record = Publications.report(older, 11);

    List<String> texts = new ArrayList<>();
    try (var document = open(Publications.file(record, ".docx"))) {
      assertThat(document.getTables()).hasSize(3);
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          assertThat(width(row)).isEqualTo(table.getCTTbl().getTblGrid().sizeOfGridColArray());
          row.getTableCells().stream()
              .filter(cell -> !goesOn(cell))
              .map(XWPFTableCell::getText)
              .forEach(texts::add);
        }
      }
    }

    assertThat(texts)
        .filteredOn(text -> NUMBER.matcher(text).matches())
        .isEqualTo(Publications.figures(record));
    assertThat(texts).containsAll(Publications.labels(record));
  }

  @Test
  void docxHasThePageOfOfficialDocuments() throws IOException {
    try (var document = open(Publications.file(Publications.report(false, 12), ".docx"))) {
      var section = document.getDocument().getBody().getSectPr();

      assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
      assertThat(section.getPgMar().getTop().toString()).isEqualTo("2098");
      assertThat(section.getPgMar().getLeft().toString()).isEqualTo("1587");
      assertThat(section.getDocGrid().getLinePitch()).hasToString("580");
      var title = document.getParagraphs().getFirst().getRuns().getFirst();
      assertThat(title.getFontSizeAsDouble()).isEqualTo(22);
      assertThat(document.getEvenAndOddHeadings()).isTrue();
    }
  }

  /**
   * The grid of 28 characters is that of the text; a word processor spreads other sizes over it.
   */
  @Test
  void docxSetsItsTextOnTheGridAndItsTablesBesideIt() throws IOException {
    try (var document = open(Publications.file(Publications.report(true, 12), ".docx"))) {
      var type = document.getStyles().getStyle("Normal").getCTStyle().getRPr();
      double size = Double.parseDouble(type.getSzArray(0).getVal().toString()) / 2;
      double narrower = Double.parseDouble(type.getSpacingArray(0).getVal().toString()) / 20;
      double line = 156 / 25.4 * 72;
      assertThat(size).isEqualTo(16);
      assertThat((size + narrower) * 28).isBetween(line - 16, line);
      assertThat(document.getTables())
          .flatExtracting(XWPFTable::getRows)
          .flatExtracting(XWPFTableRow::getTableCells)
          .flatExtracting(XWPFTableCell::getParagraphs)
          .allSatisfy(
              paragraph ->
                  assertThat(paragraph.getCTP().getPPr().getSnapToGrid().getVal())
                      .hasToString("off"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void xlsxHoldsFiguresAsNumbers(boolean older) throws IOException {
    ReportRecord record = Publications.report(older, 13);

    List<String> figures = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    var formatter = new DataFormatter();
    byte[] file = Publications.file(record, ".xlsx");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell ->
                              (cell.getCellType() == CellType.NUMERIC ? figures : labels)
                                  .add(formatter.formatCellValue(cell)))));
    }

    assertThat(figures).isEqualTo(Publications.figures(record));
    assertThat(labels).containsAll(Publications.labels(record));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void csvNamesEachFigureByLabelsAndKeys(boolean older) throws IOException {
    ReportRecord record = Publications.report(older, 14);

    String text = new String(Publications.file(record, ".csv"), StandardCharsets.UTF_8);
    var lines =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text.substring(1)))
            .getRecords();

    assertThat(text).startsWith("\uFEFF机关,年份");
    assertThat(lines)
        .extracting(
            line ->
                new Cell(
                    line.get("表代码"),
                    line.get("项目代码"),
                    line.get("列代码"),
                    new java.math.BigDecimal(line.get("数值")),
                    line.get("单位")))
        .isEqualTo(record.report().cells());
    assertThat(lines)
        .extracting(line -> line.get("项目") + "|" + line.get("列"))
        .contains("三、本年度办理结果/（三）不予公开/1.属于国家秘密|申请人情况/法人或其他组织/商业企业");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSameReportMakesTheSameBytes(boolean older) throws InterruptedException {
    ReportRecord record = Publications.report(older, 15);

    List<String> first = hashes(record);
    Thread.sleep(2100); // archives count in steps of two seconds

    assertThat(hashes(record)).isEqualTo(first).hasSize(5).doesNotHaveDuplicates();
    assertThat(hashes(Publications.report(older, 16))).doesNotContainAnyElementsOf(first);
  }

  @Test
  void aReportThatIsNotWholeIsNotPrinted() {
    RecognisedReport whole = Publications.report(false, 17).report();
    List<Cell> cells = whole.cells();
    List<Cell> doubled = new ArrayList<>(cells.subList(1, cells.size()));
    doubled.add(cells.getLast());

    refused(with(whole, "", whole.sections(), cells));
    refused(with(whole, whole.issued(), whole.sections().subList(0, 5), cells));
    refused(with(whole, whole.issued(), whole.sections(), cells.subList(1, cells.size())));
    refused(with(whole, whole.issued(), whole.sections(), doubled));
  }

  private static void refused(RecognisedReport report) {
    ReportRecord record = Publications.record(report);
    assertThat(Publications.FILES.obstacle(record)).isPresent();
    assertThatThrownBy(() -> Publications.FILES.of(record))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RecognisedReport with(
      RecognisedReport of, String issued, List<Section> sections, List<Cell> cells) {
    return new RecognisedReport(
        of.title(),
        of.year(),
        of.format(),
        of.issuer(),
        issued,
        of.preamble(),
        sections,
        cells,
        List.of());
  }

  private static List<String> hashes(ReportRecord record) {
    return Publications.FILES.of(record).stream().map(made -> made.named().sha256()).toList();
  }

  private static XWPFDocument open(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static int width(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(cell -> cell.getCTTc().getTcPr().getGridSpan())
        .mapToInt(span -> span == null ? 1 : span.getVal().intValue())
        .sum();
  }

  private static boolean goesOn(XWPFTableCell cell) {
    var merge = cell.getCTTc().getTcPr().getVMerge();
    return merge != null && merge.getVal() == STMerge.CONTINUE;
  }
}
