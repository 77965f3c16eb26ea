package gongkai.reporting.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gongkai.reporting.ledger.ImportReading;
import gongkai.reporting.ledger.ImportReading.CellProblem;
import gongkai.reporting.ledger.LineEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class LedgerFilesAreReadWithAllTheirProblemsTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 1, 29);
  private static final String HEADING = "台账,事项,日期,数量,金额(元),名称,文号\n";

  private static ImportReading csv(String text, Charset charset) throws SheetFile.Unreadable {
    var bytes = new ByteArrayInputStream(text.getBytes(charset));
    return LineReading.of(SheetFile.rows("台账.csv", bytes), TODAY);
  }

  @Test
  void aGoodFileOfEitherEncodingBecomesLines() throws SheetFile.Unreadable {
    String text =
        HEADING + "行政许可,新增事项,2020/3/1,4,,下放事项,\n\n政府集中采购,采购,2020年6月1日,1,\"1,200.50\",电脑,采1\n";

    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      ImportReading reading = csv(text, charset);

      assertThat(reading.problems()).isEmpty();
      assertThat(reading.entries()).extracting(LineEntry::quantity).containsExactly(4, 1);
      assertThat(reading.entries().get(1).amount()).isEqualByComparingTo("1200.50");
      assertThat(reading.entries().get(0).day()).isEqualTo(LocalDate.of(2020, 3, 1));
    }
  }

  @Test
  void everyProblemIsToldByRowAndColumn() throws SheetFile.Unreadable {
    ImportReading reading =
        csv(
            HEADING
                + "行政处分,新增事项,2020-03-01,4,,甲,\n"
                + "行政许可,采购,2020-03-01,4,,甲,\n"
                + "行政许可,处理决定,2020-02-30,4,,甲,\n"
                + "行政许可,处理决定,2020-02-20,4件,,甲,\n"
                + "行政许可,处理决定,2022-02-20,4,,甲,\n"
                + "政府集中采购,采购,2020-02-20,1.5,10,,\n",
            StandardCharsets.UTF_8);

    assertThat(reading.entries()).isEmpty();
    assertThat(reading.problems())
        .extracting(CellProblem::row, CellProblem::column)
        .containsExactly(
            tuple(2, "台账"),
            tuple(3, "事项"),
            tuple(3, "金额（元）"),
            tuple(4, "日期"),
            tuple(5, "数量"),
            tuple(6, "日期"),
            tuple(7, "数量"),
            tuple(7, "名称"));
  }

  @Test
  void aMissingColumnIsToldBeforeAnythingElse() throws SheetFile.Unreadable {
    ImportReading reading = csv("台账,事项\n行政许可,处理决定\n", StandardCharsets.UTF_8);

    assertThat(reading.problems())
        .extracting(CellProblem::column)
        .containsExactly("日期", "数量", "名称");
  }

  @Test
  void aWorkbookIsReadWithItsDatesAndNumbers() throws IOException, SheetFile.Unreadable {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      var day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      String[] heading = {"台账", "事项", "日期", "数量", "金额（元）", "名称"};
      var first = sheet.createRow(0);
      for (int i = 0; i < heading.length; i++) {
        first.createCell(i).setCellValue(heading[i]);
      }
      var row = sheet.createRow(2);
      row.createCell(0).setCellValue("行政事业性收费");
      row.createCell(1).setCellValue("收费");
      var date = row.createCell(2);
      date.setCellValue(LocalDate.of(2020, 12, 31));
      date.setCellStyle(day);
      row.createCell(3).setCellValue(1);
      row.createCell(4).setCellValue(1308353.25);
      row.createCell(5).setCellValue("全年收费");
      book.write(out);
    }

    ImportReading reading =
        LineReading.of(
            SheetFile.rows("台账.XLSX", new ByteArrayInputStream(out.toByteArray())), TODAY);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.entries().getFirst().amount()).isEqualByComparingTo("1308353.25");
    assertThat(reading.entries().getFirst().day()).isEqualTo(LocalDate.of(2020, 12, 31));
  }

  @Test
  void whatIsNoSpreadsheetIsRefused() {
    var binary = new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0};

    assertThatThrownBy(() -> SheetFile.rows("a.xlsx", new ByteArrayInputStream(binary)))
        .isInstanceOf(SheetFile.Unreadable.class);
    assertThatThrownBy(() -> SheetFile.rows("a.csv", new ByteArrayInputStream(binary)))
        .isInstanceOf(SheetFile.Unreadable.class);
  }
}
