package gongkai.catalogue.legacy;

import static gongkai.catalogue.legacy.ImportOffice.HEADINGS;
import static gongkai.catalogue.legacy.ImportOffice.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongkai.catalogue.LegacyImport.Batch;
import gongkai.catalogue.LegacyImport.Problem;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Good and bad files of both formats. */
class FilesAreReadWithAllTheirProblemsTest {
  private static final ImportOffice office = ImportOffice.open(DatabaseKind.H2);

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void eachProblemIsNamedByRowAndColumn() {
    Batch batch =
        office.uploaded(
            row("", "好的一行", "2020-01-05")
                + ",,概述,没有的栏目,赣经发1号,通知,99,通知,,十六,2020-13-01,2020-01-02,2020-01-01,不明,<p>正文</p>\n"
                + row("坏 编号", "标题", "2030-01-01"));

    assertThat(batch.state()).isEqualTo("PROBLEMS");
    assertThat(batch.problems())
        .extracting(Problem::row, Problem::column)
        .containsExactlyInAnyOrder(
            at(3, "标题"),
            at(3, "栏目"),
            at(3, "发文字号"),
            at(3, "主题分类"),
            at(3, "公开依据"),
            at(3, "成文日期"),
            at(3, "发布日期"),
            at(3, "有效性"),
            at(4, "索引号"),
            at(4, "发布日期"));
    assertThat(batch.problemCount()).isEqualTo(10);
  }

  @Test
  void wrongHeadingsAreNamed() {
    byte[] file = "标题,栏目,备注\n某事,部门文件,无\n".getBytes(StandardCharsets.UTF_8);

    Batch batch = ImportOffice.done(office.upload("items.csv", file));

    assertThat(batch.problems())
        .extracting(Problem::column)
        .contains("备注", "主题分类", "公开依据", "生成日期", "发布日期", "正文");
  }

  @Test
  void formerNumbersMustDiffer() {
    Batch batch = office.uploaded(row("A/1", "一", "2020-01-05") + row("A/1", "二", "2020-01-05"));

    assertThat(batch.problems())
        .extracting(Problem::row, Problem::column)
        .containsExactly(at(3, "索引号"));
  }

  @Test
  void textIsReadInTheEncodingsOfChineseOffices() {
    String text = HEADINGS + row("", "编码", "2020-01-05");

    for (byte[] file :
        new byte[][] {
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
          text.getBytes(Charset.forName("GB18030"))
        }) {
      Batch batch = ImportOffice.done(office.upload("items.csv", file));
      assertThat(batch.problems()).isEmpty();
      assertThat(batch.rows()).isEqualTo(1);
    }
    assertThat(refusal(text.getBytes(StandardCharsets.UTF_16))).isEqualTo("encoding");
  }

  @Test
  void aSheetIsReadWithItsDatesAndBlankLines() throws IOException {
    Batch batch = ImportOffice.done(office.upload("items.xlsx", sheet(2)));

    assertThat(batch.problems()).isEmpty();
    assertThat(batch.rows()).isEqualTo(2);
  }

  @Test
  void theDemoFileHasNoProblem() throws IOException {
    Path demo = Path.of(System.getProperty("gongkai.root"), "config/demo/items-2020.csv");
    String small =
        Files.readString(demo)
            .replaceAll("机构职能,|公告公示,|财政预决算,|年度报告,", "部门文件,")
            .replaceAll(",2020-(\\d\\d)-(\\d\\d)", ",2019-$1-$2")
            .replace("2020〕", "2019〕");

    Batch batch =
        ImportOffice.done(office.upload("items-2020.csv", small.getBytes(StandardCharsets.UTF_8)));

    assertThat(batch.problems()).isEmpty();
    assertThat(batch.rows()).isEqualTo(130);
  }

  @Test
  void brokenHugeAndHostileFilesAreRefusedClearly() throws IOException {
    byte[] whole = sheet(3);

    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("broken");
    assertThat(refusal("PK\u0003\u0004 nothing".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("broken");
    assertThat(refusal(bomb(whole))).isEqualTo("broken");
    assertThat(refusal(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}))
        .isEqualTo("type");
    assertThat(
            refusal(
                (HEADINGS + row("", "行", "2020-01-05").repeat(2001))
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("too-many");
    assertThat(refusal(new byte[(1 << 22) + 1])).isEqualTo("too-large");
    assertThat(refusal((HEADINGS + ",\"没有关上的引号\n").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("broken");
  }

  @Test
  void anEmptyFileSaysSo() {
    Batch batch = office.uploaded("");

    assertThat(batch.problems()).extracting(Problem::text).first().asString().contains("没有数据行");
  }

  private static String refusal(byte[] file) {
    Change<Batch> change = office.upload("file", file);
    return ImportOffice.problem(change).code();
  }

  private static Tuple at(int row, String column) {
    return tuple(row, column);
  }

  private static byte[] sheet(int rows) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      CellStyle day = book.createCellStyle();
      day.setDataFormat((short) 14);
      String[] headings = {"标题", "栏目", "主题分类", "公开依据", "生成日期", "发布日期", "正文"};
      var first = sheet.createRow(0);
      for (int i = 0; i < headings.length; i++) {
        first.createCell(i).setCellValue(headings[i]);
      }
      for (int r = 0; r < rows; r++) {
        var row = sheet.createRow(2 + r);
        row.createCell(0).setCellValue("表格第" + r + "条");
        row.createCell(1).setCellValue("工作动态");
        row.createCell(2).setCellValue(3);
        row.createCell(3).setCellValue("第二十条（十五）项");
        var formed = row.createCell(4);
        formed.setCellValue(LocalDate.of(2020, 1, 6));
        formed.setCellStyle(day);
        row.createCell(5).setCellValue("2020年1月7日");
        row.createCell(6).setCellValue("第一段\n第二段");
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  /** The same workbook with a sheet that unpacks to 300 MB of blanks. */
  private static byte[] bomb(byte[] book) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out);
        var in = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          byte[] blanks = new byte[1 << 20];
          Arrays.fill(blanks, (byte) ' ');
          zip.write("<?xml version=\"1.0\"?>".getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < 300; i++) {
            zip.write(blanks);
          }
        }
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
