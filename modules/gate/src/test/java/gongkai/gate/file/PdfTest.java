package gongkai.gate.file;

import static gongkai.gate.file.FileFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  @TempDir Path folder;

  @Test
  void a_plain_page_with_a_link_passes() throws IOException {
    Path file =
        save(
            document -> {
              write(document, "Annual report 2020: 1308353 yuan");
              var link = new PDAnnotationLink();
              link.setRectangle(new PDRectangle(10, 10, 50, 10));
              document.getPage(0).setAnnotations(List.of(link));
            });

    assertThat(seen(file)).isEmpty();
  }

  @Test
  void a_number_on_a_page_is_found_even_under_a_black_box() throws IOException {
    Path file =
        save(
            document -> {
              write(document, "first");
              write(document, "ID 360702199003071212");
              try (var stream =
                  new PDPageContentStream(
                      document,
                      document.getPage(1),
                      PDPageContentStream.AppendMode.APPEND,
                      false)) {
                stream.addRect(0, 650, 600, 100);
                stream.fill();
              }
            });

    assertThat(seen(file)).containsExactly("第2页: identity-number 36**************12");
  }

  @Test
  void remarks_attached_files_scripts_and_hidden_layers_are_found() throws IOException {
    Path file =
        save(
            document -> {
              write(document, "text");
              var remark = new PDAnnotationText();
              remark.setContents("call 13800138000");
              remark.setRectangle(new PDRectangle(10, 10, 50, 10));
              document.getPage(0).setAnnotations(List.of(remark));
              document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
              attach(document);
              var layers = new PDOptionalContentProperties();
              var layer = new PDOptionalContentGroup("draft");
              layers.addGroup(layer);
              layers.setGroupEnabled(layer, false);
              document.getDocumentCatalog().setOCProperties(layers);
              document.getDocumentInformation().setAuthor("13900139000");
            });

    assertThat(seen(file))
        .containsExactlyInAnyOrder(
            ": annotation",
            ": mobile-number 138******00",
            ": mobile-number 139******00",
            ": javascript",
            ": attached-file",
            ": hidden-layer");
  }

  @Test
  void a_password_is_a_finding_but_mere_permissions_are_not() throws IOException {
    Path locked =
        save(
            document -> {
              write(document, "text");
              document.protect(
                  new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            });
    Path restricted =
        save(
            document -> {
              write(document, "13800138000");
              document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            });

    assertThat(seen(locked)).containsExactly(": encrypted");
    assertThat(seen(restricted)).containsExactly("第1页: mobile-number 138******00");
  }

  @Test
  void a_scanned_page_without_text_passes_and_a_broken_file_does_not() throws IOException {
    Path scanned = save(document -> document.addPage(new PDPage()));
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\n1 0 obj\n<<");

    assertThat(seen(scanned)).isEmpty();
    assertThat(seen(broken)).containsExactly(": unreadable");
  }

  private static void write(PDDocument document, String text) throws IOException {
    var page = new PDPage();
    document.addPage(page);
    try (var stream = new PDPageContentStream(document, page)) {
      stream.beginText();
      stream.setFont(new PDType1Font(FontName.HELVETICA), 12);
      stream.newLineAtOffset(50, 700);
      stream.showText(text);
      stream.endText();
    }
  }

  private static void attach(PDDocument document) throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile("list.txt");
    file.setEmbeddedFile(
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(new byte[] {65}), COSName.FLATE_DECODE));
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("list.txt", file));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  private Path save(Content content) throws IOException {
    Path file = Files.createTempFile(folder, "file", ".pdf");
    try (var document = new PDDocument()) {
      content.fill(document);
      document.save(file.toFile());
    }
    return file;
  }

  @FunctionalInterface
  private interface Content {
    void fill(PDDocument document) throws IOException;
  }
}
