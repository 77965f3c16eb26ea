package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.specimen.DocxPrint;
import gongkai.reporting.specimen.Formats;
import gongkai.reporting.specimen.HtmlPrint;
import gongkai.reporting.specimen.PdfPrint;
import gongkai.reporting.specimen.Specimen;
import gongkai.reporting.specimen.Tidy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no report says so, in one clear finding, and nothing is guessed. */
class BadFilesTest {
  private static final Recogniser RECOGNISER = new Recogniser(Formats.ALL);
  private static final Specimen SPECIMEN = Specimen.of(Formats.old(false), new Random(5));

  @Test
  void anEmptyFile() {
    assertThat(refusal(new byte[0])).isEqualTo("empty");
    assertThat(refusal(" \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty");
  }

  @Test
  void aPicture() {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);

    assertThat(refusal(noise)).isEqualTo("kind");
  }

  @Test
  void anOldWordFile() {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    assertThat(refusal(ole)).isEqualTo("kind");
  }

  @Test
  void anArchiveThatIsNoWordFile() throws IOException {
    assertThat(refusal(zip("notes.txt", "text".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("kind");
  }

  @Test
  void aWordFileCutOffAnywhere() {
    byte[] whole = DocxPrint.of(SPECIMEN, new Tidy(true));

    for (int length = 100; length < whole.length - 2000; length += whole.length / 9) {
      assertThat(refusal(Arrays.copyOf(whole, length))).isIn("damaged", "kind");
    }
  }

  @Test
  void aDecompressionBomb() throws IOException {
    assertThat(refusal(zip("word/document.xml", new byte[61_000_000]))).isEqualTo("bomb");
  }

  @Test
  void aFileThatIsTooLarge() {
    assertThat(refusal(new byte[20_000_001])).isEqualTo("too-large");
  }

  @Test
  void aScanWithoutText() throws IOException {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(out);

      assertThat(refusal(out.toByteArray())).isEqualTo("no-text");
    }
  }

  @Test
  void aPdfThatNeedsAPassword() throws IOException {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      pdf.save(out);

      assertThat(refusal(out.toByteArray())).isEqualTo("encrypted");
    }
  }

  @Test
  void aPdfCutOffAnywhereIsRefusedOrHasErrors() {
    byte[] whole = PdfPrint.of(SPECIMEN, new Tidy(true));

    for (int part = 1; part < 6; part++) {
      Recognised read = RECOGNISER.read(Arrays.copyOf(whole, whole.length * part / 6));

      assertThat(read.report().findings()).anyMatch(f -> f.severity().equals("error"));
    }
  }

  @Test
  void aWebPageThatIsNoReport() {
    String page =
        "<html><body><h1>通知</h1><p>明天放假。</p><table><tr><td>1</td></tr></table></body></html>";

    Recognised read = RECOGNISER.read(page.getBytes(StandardCharsets.UTF_8));

    assertThat(read.report().cells()).isEmpty();
    assertThat(read.report().findings()).anyMatch(f -> f.rule().equals("section-missing"));
  }

  @Test
  void aPdfWhosePagesRunInACircle() {
    String pages =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
        trailer <</Size 4/Root 1 0 R>>
        """;

    assertThat(refusal(pages.getBytes(StandardCharsets.US_ASCII))).isEqualTo("damaged");
  }

  @Test
  void aWebPageNestedWithoutEnd() {
    String page = "<html><body>" + "<div>".repeat(100_000) + "信息公开年度报告</body></html>";

    assertThat(refusal(page.getBytes(StandardCharsets.UTF_8))).isEqualTo("too-deep");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"</body></html>", "<div class=\"footer\">"})
  void twoReportsInOneWebPage(String end) {
    String page = new String(HtmlPrint.of(SPECIMEN, new Tidy(true)), StandardCharsets.UTF_8);
    int start = page.indexOf("<div class=\"main\">");
    String report = page.substring(start, page.indexOf("<div class=\"footer\">"));
    String two = page.replace(end, report.replace("2022", "2021") + end);
    assertThat(two).isNotEqualTo(page);

    assertThat(refusal(two.getBytes(StandardCharsets.UTF_8))).isEqualTo("several-reports");
  }

  @Test
  void twoReportsInOneText() {
    Recognised one = RECOGNISER.read(HtmlPrint.of(SPECIMEN, new Tidy(true)));
    String text = RECOGNISER.text(one.report());

    assertThat(refusal((text + "\n" + text).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("several-reports");
    assertThat(RECOGNISER.read(text).report().cells()).isEqualTo(one.report().cells());
  }

  /** Headings listed before the report, or beside it, are no report of their own. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"<div class=\"main\">", "<div class=\"footer\">", "<p "})
  void aTableOfContentsIsNoSecondReport(String before) {
    String page = new String(HtmlPrint.of(SPECIMEN, new Tidy(true)), StandardCharsets.UTF_8);
    StringBuilder contents = new StringBuilder("<ul>");
    SPECIMEN.format().sections().forEach(s -> contents.append("<li>").append(s.title()));
    int place = page.indexOf(before);
    String listed = page.substring(0, place) + contents + "</ul>" + page.substring(place);

    Recognised read = RECOGNISER.read(listed.getBytes(StandardCharsets.UTF_8));

    assertThat(read.report().cells()).hasSize(SPECIMEN.cells().size());
    assertThat(read.report().findings()).noneMatch(f -> f.severity().equals("error"));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    try (var out = new ByteArrayOutputStream()) {
      try (var zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      }
      return out.toByteArray();
    }
  }

  private static String refusal(byte[] file) {
    Recognised read = RECOGNISER.read(file);
    assertThat(read.content()).isEmpty();
    assertThat(read.report().cells()).isEmpty();
    assertThat(read.report().findings()).hasSize(1).allMatch(f -> f.severity().equals("error"));
    assertThat(read.report().findings().getFirst().text()).isNotBlank();
    return read.report().findings().stream().map(ReportFinding::rule).findFirst().orElseThrow();
  }
}
