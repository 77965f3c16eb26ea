package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.specimen.DocxPrint;
import gongkai.reporting.specimen.Formats;
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
