package gongkai.catalogue.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemContent.Attachment;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.StrictGate;
import gongkai.office.Change;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Type by content, size, name, and storing once. */
class OnlyHonestFilesAreStoredTest {
  private static final byte[] PDF = "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path data;
  private FileStore store;

  @BeforeEach
  void open() {
    store = new FileStore(data.toString(), 1000, new StrictGate().door());
  }

  @Test
  void aFileIsStoredOnceUnderItsHash() throws IOException {
    Attachment first = done(store("通知.pdf", PDF));
    Attachment second = done(store("另一名.pdf", PDF));

    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(first.mediaType()).isEqualTo("application/pdf");
    assertThat(first.bytes()).isEqualTo(PDF.length);
    assertThat(store.find(first.sha256()).orElseThrow()).hasBinaryContent(PDF);
    try (var files = Files.walk(data)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void whatIsTooLargeOrEmptyLeavesNothingBehind() throws IOException {
    assertThat(refusal(store("大.txt", new byte[1001]))).isEqualTo("too-large");
    assertThat(refusal(store("空.txt", new byte[0]))).isEqualTo("empty");

    try (var files = Files.walk(data)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void contentMustBeWhatTheExtensionSays() throws IOException {
    byte[] program = "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refusal(store("a.exe", program))).isEqualTo("type");
    assertThat(refusal(store("a.pdf", program))).isEqualTo("type");
    assertThat(refusal(store("a.docx", PDF))).isEqualTo("type");
    assertThat(refusal(store("a.txt", "<html><script>".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("type");
    assertThat(refusal(store("a.csv", program))).isEqualTo("type");
    assertThat(refusal(store("a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("type");
    assertThat(refusal(store("无扩展名", PDF))).isEqualTo("type");
  }

  @Test
  void packagesAreKnownByTheirParts() throws IOException {
    assertThat(done(store("a.docx", zip("[Content_Types].xml", "word/document.xml"))).mediaType())
        .contains("wordprocessingml");
    assertThat(done(store("a.ofd", zip("OFD.xml"))).mediaType()).isEqualTo("application/ofd");
    assertThat(done(store("a.zip", zip("表.csv"))).mediaType()).isEqualTo("application/zip");
    assertThat(refusal(store("a.xlsx", zip("word/document.xml")))).isEqualTo("type");
    assertThat(refusal(store("a.docx", zip("word/document.xml", "word/vbaProject.bin"))))
        .isEqualTo("type");
    assertThat(refusal(store("a.zip", zip("setup.exe")))).isEqualTo("type");
    assertThat(refusal(store("a.zip", "PK\u0003\u0004x".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("type");
  }

  @Test
  void oldOfficeFilesAreKnownByTheirStreams() throws IOException {
    store = new FileStore(data.toString(), 100_000, new StrictGate().door());
    var bytes = new ByteArrayOutputStream();
    try (var document = new POIFSFileSystem()) {
      document.createDocument(new ByteArrayInputStream(PDF), "WordDocument");
      document.writeFilesystem(bytes);
    }

    assertThat(done(store("a.doc", bytes.toByteArray())).mediaType()).contains("msword");
    assertThat(refusal(store("a.xls", bytes.toByteArray()))).isEqualTo("type");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/通知.pdf, 通知.pdf",
    "C:\\文件\\通知.PDF, 通知.pdf",
    "'a\u202Efdp.pdf', afdp.pdf",
    "'..pdf', 附件.pdf",
    "'<b>:*?.pdf', b.pdf"
  })
  void namesAreMadeHarmless(String given, String kept) throws IOException {
    assertThat(done(store(given, PDF)).name()).isEqualTo(kept);
  }

  @Test
  void onlyEditorsUploadAndOnlyHashesAreLookedUp() throws IOException {
    var stranger = store.store(People.REVIEWER, "a.pdf", new ByteArrayInputStream(PDF));

    assertThat(refusal(stranger)).isEqualTo("forbidden");
    assertThat(store.find("../../../etc/passwd")).isEmpty();
  }

  private Change<Attachment> store(String name, byte[] content) throws IOException {
    return store.store(People.EDITOR, name, new ByteArrayInputStream(content));
  }

  private static byte[] zip(String... entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(1);
      }
    }
    return out.toByteArray();
  }

  private static Attachment done(Change<Attachment> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<Attachment>) change).value();
  }

  private static String refusal(Change<Attachment> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<Attachment>) change).problems().get(0).code();
  }
}
