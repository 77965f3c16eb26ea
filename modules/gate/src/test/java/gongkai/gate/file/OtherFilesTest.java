package gongkai.gate.file;

import static gongkai.gate.file.FileFixture.seen;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFilesTest {
  private static final String FOUND = ": mobile-number 138******00";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void text_is_read_in_the_usual_encodings(String charset) throws IOException {
    Path file = file("a.csv", "姓名,电话\n张三,13800138000\n".getBytes(Charset.forName(charset)));

    assertThat(seen(file)).containsExactly(FOUND);
  }

  @Test
  void markup_does_not_hide_a_number_and_scripts_are_found() throws IOException {
    Path file = file("a.html", "<p>138<b>0013</b>8000</p><script>x()</script>".getBytes(UTF_8));

    assertThat(seen(file)).containsExactly(FOUND, ": javascript");
  }

  @Test
  void pictures_pass_and_unknown_files_do_not() throws IOException {
    assertThat(
            seen(file("a.png", "\u0089PNG\r\n\u001a\n\0\0".getBytes(StandardCharsets.ISO_8859_1))))
        .isEmpty();
    assertThat(seen(file("a.rar", "Rar!\u001a\u0007\0".getBytes(StandardCharsets.ISO_8859_1))))
        .containsExactly(": unsupported-type");
    assertThat(seen(file("a.png", new byte[] {1, 2, 3, 0, 5})))
        .containsExactly(": unsupported-type");
    assertThat(seen(file("a.rtf", "{\\rtf1 13800138000}".getBytes(UTF_8))))
        .containsExactly(": unsupported-type");
  }

  @Test
  void archives_are_read_through_their_levels() throws IOException {
    byte[] inner = zip(Map.of("名单.txt", "13800138000".getBytes(UTF_8)));
    Path file = file("a.zip", zip(Map.of("b.zip", inner, "c.txt", "公开".getBytes(UTF_8))));

    assertThat(seen(file)).containsExactly("b.zip » 名单.txt" + FOUND);
  }

  @Test
  void a_broken_member_does_not_hide_the_others() throws IOException {
    Path file =
        file(
            "a.zip",
            zip(
                Map.of(
                    "a.pdf",
                    "%PDF-1.7\n1 0".getBytes(UTF_8),
                    "b.txt",
                    "13800138000".getBytes(UTF_8))));

    assertThat(seen(file)).containsExactlyInAnyOrder("a.pdf: unreadable", "b.txt" + FOUND);
  }

  @Test
  void names_in_an_archive_are_texts_too() throws IOException {
    Path file = file("a.zip", zip(Map.of("张三13800138000.txt", "公开".getBytes(UTF_8))));

    assertThat(seen(file)).hasSize(1).noneMatch(line -> line.contains("13800138000"));
  }

  @Test
  void archives_too_deep_too_many_and_too_large_are_refused() throws IOException {
    byte[] nested = zip(Map.of("a.txt", "a".getBytes(UTF_8)));
    for (int i = 0; i < 5; i++) {
      nested = zip(Map.of("a.zip", nested));
    }
    Map<String, byte[]> many = new TreeMap<>();
    for (int i = 0; i < 501; i++) {
      many.put("f" + i, new byte[] {65});
    }

    assertThat(seen(file("deep.zip", nested))).containsExactly(": too-large");
    assertThat(seen(file("many.zip", zip(many)))).containsExactly(": too-large");
    assertThat(seen(file("bomb.zip", zip(Map.of("a.txt", new byte[40 << 20])))))
        .containsExactly(": too-large");
  }

  @Test
  void a_file_above_the_limit_is_refused_and_a_slow_one_given_up() throws IOException {
    Path file = file("a.txt", "1 ".repeat(4_000_000).getBytes(UTF_8));

    assertThat(seen(file, new Limits(Duration.ofSeconds(9), 1000, 1000, 10)))
        .containsExactly(": too-large");
    assertThat(seen(file, new Limits(Duration.ofMillis(1), 64 << 20, 1000, 10)))
        .containsExactly(": too-slow");
  }

  @Test
  void broken_packages_and_entities_are_unreadable() throws IOException {
    assertThat(seen(file("a.zip", "PK\u0003\u0004xxxx".getBytes(UTF_8))))
        .containsExactly(": unreadable");
    assertThat(seen(document("<!DOCTYPE a [<!ENTITY b '13800138000'>]><document>&b;</document>")))
        .containsExactly(": unreadable");
    assertThat(seen(document("<document><p>"))).containsExactly(": unreadable");
  }

  @Test
  void a_package_that_is_no_office_document_is_read_but_not_passed() throws IOException {
    assertThat(seen(document("<FixedDocument><p><t>13800138000</t></p></FixedDocument>")))
        .containsExactlyInAnyOrder(": unsupported-type", "parts/main.xml" + FOUND);
  }

  @Test
  void an_office_document_with_unusual_part_names_hides_nothing() throws IOException {
    Path file =
        document("<document><body><p><r><rPr><vanish/></rPr><t>内部</t></r></p></body></document>");

    assertThat(seen(file)).containsExactly("parts/main.xml: hidden-text");
  }

  @Test
  void open_document_and_ofd_are_read() throws IOException {
    String sheet =
        """
        <office xmlns:table="t" xmlns:text="x" xmlns:o="o">
          <table:table-row table:visibility="collapse"><text:p>138<text:span>0013</text:span>8000\
        </text:p></table:table-row><o:annotation/></office>
        """;
    Path ods =
        file(
            "a.ods",
            zip(
                Map.of(
                    "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8),
                    "content.xml", sheet.getBytes(UTF_8))));
    Path ofd =
        file(
            "a.ofd",
            zip(
                Map.of(
                    "OFD.xml", "<OFD/>".getBytes(UTF_8),
                    "Doc_0/Pages/Page_0/Content.xml",
                        """
                        <Page><TextObject><TextCode>1380013</TextCode><TextCode>8000</TextCode>
                        </TextObject></Page>"""
                            .getBytes(UTF_8))));

    assertThat(seen(ods))
        .containsExactlyInAnyOrder(
            "content.xml: hidden-row", "content.xml: comment", "content.xml" + FOUND);
    assertThat(seen(ofd)).containsExactly("Doc_0/Pages/Page_0/Content.xml" + FOUND);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  /** A package whose main part has an unusual name, in capitals in the archive. */
  private Path document(String main) throws IOException {
    return file(
        "a.docx",
        zip(
            Map.of(
                "[Content_Types].xml", "<Types/>".getBytes(UTF_8),
                "_RELS/.rels",
                    """
                    <Relationships><Relationship Id="a" Target="/PARTS/Main.xml"
                     Type="http://example.org/officeDocument"/></Relationships>"""
                        .getBytes(UTF_8),
                "parts\\main.xml", main.getBytes(UTF_8))));
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return out.toByteArray();
  }
}
