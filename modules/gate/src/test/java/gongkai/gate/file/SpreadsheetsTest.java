package gongkai.gate.file;

import static gongkai.gate.file.FileFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetsTest {
  private static final String CANARY = "360702199003071212";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void a_plain_table_passes(String format) throws IOException {
    Path file =
        save(
            format,
            book -> {
              Sheet sheet = table(book, "公开", "采购 4 项，金额", "1308353 元");
              sheet.getRow(0).createCell(5).setCellValue(1308353.55);
              sheet.getRow(0).createCell(6).setCellFormula("F1*2");
              sheet.setColumnHidden(30, true);
              sheet.createRow(50).setZeroHeight(true);
            });

    assertThat(seen(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void a_canary_in_a_hidden_sheet_is_found_with_the_sheet(String format) throws IOException {
    Path file =
        save(
            format,
            book -> {
              table(book, "公开", "a");
              table(book, "名单", "张三", CANARY);
              table(book, "深藏", "b");
              book.setSheetVisibility(1, SheetVisibility.HIDDEN);
              book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            });

    assertThat(seen(file))
        .containsExactlyInAnyOrder(
            "工作表“名单”: hidden-sheet",
            "工作表“名单” B1: identity-number 36**************12",
            "工作表“深藏”: very-hidden-sheet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void rows_and_columns_with_content_that_are_hidden_are_found(String format) throws IOException {
    Path file =
        save(
            format,
            book -> {
              Sheet rows = table(book, "行", "a");
              Row hidden = rows.createRow(3);
              hidden.createCell(0).setCellValue("b");
              hidden.setZeroHeight(true);
              table(book, "列", "a", "b").setColumnHidden(1, true);
            });

    assertThat(seen(file)).containsExactlyInAnyOrder("工作表“行”: hidden-row", "工作表“列”: hidden-column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void comments_and_numbers_in_them_are_found(String format) throws IOException {
    Path file =
        save(
            format,
            book -> {
              Sheet sheet = table(book, "公开", "a");
              Drawing<?> drawing = sheet.createDrawingPatriarch();
              ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
              var comment = drawing.createCellComment(anchor);
              comment.setString(book.getCreationHelper().createRichTextString("问13800138000"));
              sheet.getRow(0).getCell(0).setCellComment(comment);
            });

    assertThat(seen(file)).anyMatch(line -> line.endsWith(": comment"));
    assertThat(seen(file)).anyMatch(line -> line.endsWith(": mobile-number 138******00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void a_phone_number_stored_as_a_number_is_found(String format) throws IOException {
    Path file =
        save(
            format,
            book -> table(book, "公开", "a").getRow(0).createCell(1).setCellValue(13800138000d));

    assertThat(seen(file)).containsExactly("工作表“公开” B1: mobile-number 138******00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void numbers_in_names_of_sheets_are_found_and_not_repeated(String format) throws IOException {
    Path file = save(format, book -> table(book, "张三13800138000", "a"));

    assertThat(seen(file)).isNotEmpty().noneMatch(line -> line.contains("13800138000"));
    assertThat(seen(file)).anyMatch(line -> line.contains("mobile-number"));
  }

  @Test
  void a_shared_string_that_no_cell_shows_any_more_is_found() throws IOException {
    Path file =
        save(
            "xlsx",
            book -> {
              Sheet sheet = table(book, "公开", "a", CANARY);
              sheet.getRow(0).getCell(1).setCellValue("b");
            });

    assertThat(seen(file))
        .containsExactly("xl/sharedStrings.xml: identity-number 36**************12");
  }

  @Test
  void a_password_is_a_finding() throws Exception {
    Path file = folder.resolve("locked.xlsx");
    try (var ole = new POIFSFileSystem();
        var book = new XSSFWorkbook()) {
      table(book, "a", "b");
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (OutputStream out = encryptor.getDataStream(ole)) {
        book.write(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        ole.writeFilesystem(out);
      }
    }

    assertThat(seen(file)).containsExactly(": encrypted");
  }

  @Test
  void macros_links_and_embedded_files_are_found() throws IOException {
    Path file =
        save(
            "xlsx",
            book -> {
              table(book, "a", "b");
              OfficeParts.add((XSSFWorkbook) book, "/xl/vbaProject.bin", new byte[] {1, 2});
              OfficeParts.add(
                  (XSSFWorkbook) book,
                  "/xl/embeddings/list.txt",
                  ("张三" + CANARY).getBytes(java.nio.charset.StandardCharsets.UTF_8));
              OfficeParts.add(
                  (XSSFWorkbook) book,
                  "/xl/pivotCache/pivotCacheRecords1.xml",
                  "<pivotCacheRecords><r><s v='13800138000'/></r></pivotCacheRecords>"
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            });

    assertThat(seen(file))
        .containsExactlyInAnyOrder(
            "xl/vbaProject.bin: macro",
            "xl/embeddings/list.txt: embedded-object",
            "xl/embeddings/list.txt: identity-number 36**************12",
            "xl/pivotCache/pivotCacheRecords1.xml: mobile-number 138******00",
            "xl/pivotCache/pivotCacheRecords1.xml: pivot-cache");
  }

  private static Sheet table(Workbook book, String name, String... cells) {
    Sheet sheet = book.createSheet(name);
    Row row = sheet.createRow(0);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return sheet;
  }

  private Path save(String format, Consumer<Workbook> content) throws IOException {
    Path file = folder.resolve("file." + format);
    try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(book);
      book.write(out);
    }
    return file;
  }
}
