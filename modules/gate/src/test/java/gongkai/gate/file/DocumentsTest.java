package gongkai.gate.file;

import static gongkai.gate.file.FileFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  @TempDir Path folder;

  @Test
  void a_plain_document_passes() throws IOException {
    Path file =
        word(
            document -> {
              document.createParagraph().createRun().setText("通知正文，2020年5月1日。");
              document.createTable(2, 2).getRow(0).getCell(0).setText("金额1308353元");
              document.getProperties().getCoreProperties().setCreator("党政办公室");
            });

    assertThat(seen(file)).isEmpty();
  }

  @Test
  void a_number_split_into_runs_and_one_in_a_table_are_found() throws IOException {
    Path file =
        word(
            document -> {
              XWPFParagraph paragraph = document.createParagraph();
              paragraph.createRun().setText("身份证3607021990");
              paragraph.createRun().setBold(true);
              paragraph.createRun().setText("03071212");
              document.createTable(1, 1).getRow(0).getCell(0).setText("13800138000");
            });

    assertThat(seen(file))
        .containsExactly(
            "word/document.xml: identity-number 36**************12",
            "word/document.xml: mobile-number 138******00");
  }

  @Test
  void hidden_text_is_found_but_not_a_hidden_mark_of_an_empty_paragraph() throws IOException {
    Path hidden =
        word(
            document -> {
              var run = document.createParagraph().createRun();
              run.setText("内部意见");
              run.setVanish(true);
            });
    Path empty = word(document -> document.createParagraph().createRun().setVanish(true));

    assertThat(seen(hidden)).containsExactly("word/document.xml: hidden-text");
    assertThat(seen(empty)).isEmpty();
  }

  @Test
  void tracked_changes_are_found_with_the_deleted_text() throws IOException {
    Path file =
        word(
            document -> {
              XWPFParagraph paragraph = document.createParagraph();
              paragraph.createRun().setText("正文");
              var deleted = paragraph.getCTP().addNewDel();
              deleted.setAuthor("张三");
              deleted.addNewR().addNewDelText().setStringValue("13800138000");
            });

    assertThat(seen(file))
        .containsExactlyInAnyOrder(
            "word/document.xml: tracked-changes", "word/document.xml: mobile-number 138******00");
  }

  @Test
  void comments_and_properties_are_read() throws IOException {
    Path file =
        word(
            document -> {
              document.createParagraph().createRun().setText("正文");
              var comment = document.createComments().createComment(java.math.BigInteger.ONE);
              comment.setAuthor("李四");
              comment.createParagraph().createRun().setText("请电13800138000");
              document.getProperties().getCustomProperties().addProperty("经办人", "张三13900139000");
            });

    assertThat(seen(file))
        .containsExactlyInAnyOrder(
            "word/comments.xml: comment",
            "word/comments.xml: mobile-number 138******00",
            "docProps/custom.xml: mobile-number 139******00");
  }

  @Test
  void a_style_that_hides_its_text_is_found_where_it_is_used() throws IOException {
    Path file =
        word(
            document -> {
              var style = document.createStyles();
              var ct =
                  org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory
                      .newInstance();
              ct.setStyleId("geheim");
              ct.addNewRPr().addNewVanish();
              style.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(ct));
              var run = document.createParagraph().createRun();
              run.setText("内部");
              run.setStyle("geheim");
            });

    assertThat(seen(file)).containsExactly("word/document.xml: hidden-text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pptx", "ppt"})
  void hidden_slides_notes_and_numbers_of_a_presentation_are_found(String format)
      throws IOException {
    Path plain = folder.resolve("plain." + format);
    Path file = folder.resolve("file." + format);
    write(plain, format, false);
    write(file, format, true);

    assertThat(seen(plain)).isEmpty();
    assertThat(seen(file)).anyMatch(line -> line.endsWith("hidden-slide"));
    assertThat(seen(file)).anyMatch(line -> line.endsWith("mobile-number 138******00"));
    if (format.equals("pptx")) {
      assertThat(seen(file)).anyMatch(line -> line.endsWith(": notes"));
    }
  }

  private static void write(Path file, String format, boolean secrets) throws IOException {
    try (SlideShow<?, ?> show = format.equals("ppt") ? new HSLFSlideShow() : new XMLSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      var slide = show.createSlide();
      var box = slide.createTextBox();
      box.setAnchor(new Rectangle(10, 10, 200, 50));
      box.setText(secrets ? "电话13800138000" : "工作报告");
      if (secrets) {
        slide.setHidden(true);
        if (show instanceof XMLSlideShow pptx) {
          pptx.getNotesSlide(pptx.getSlides().getFirst()).getPlaceholder(1).setText("内部备注");
        }
      }
      show.write(out);
    }
  }

  private Path word(Consumer<XWPFDocument> content) throws IOException {
    Path file = Files.createTempFile(folder, "file", ".docx");
    try (var document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(document);
      document.write(out);
    }
    return file;
  }
}
