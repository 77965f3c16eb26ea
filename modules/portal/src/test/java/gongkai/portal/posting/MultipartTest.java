package gongkai.portal.posting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {
  private static final String TYPE = "multipart/form-data; boundary=xx";

  @Property(tries = 300)
  void every_part_comes_back_byte_by_byte_however_the_network_cuts_it(
      @ForAll @Size(max = 5) List<byte[]> parts, @ForAll @IntRange(min = 1, max = 9) int chunk)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      body.writeBytes("--xx\r\nContent-Disposition: form-data; name=\"p\"\r\n\r\n".getBytes(UTF_8));
      body.writeBytes(part);
      body.writeBytes("\r\n".getBytes(UTF_8));
    }
    body.writeBytes("--xx--\r\n".getBytes(UTF_8));

    List<byte[]> read = read(TYPE, new Slow(body.toByteArray(), chunk));

    assertThat(read).usingElementComparator(java.util.Arrays::compare).isEqualTo(parts);
  }

  @Test
  void a_large_file_with_near_boundaries_comes_back() throws IOException {
    byte[] file = "\r\n--x\r\n--\r\r\n--xy".repeat(20_000).getBytes(UTF_8);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\n\r\n"
            .getBytes(UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--xx--".getBytes(UTF_8));

    List<byte[]> read = read(TYPE, new ByteArrayInputStream(body.toByteArray()));

    assertThat(read).singleElement().isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "form-data; name=\"a\"; filename=\"证件.jpg\"       | 证件.jpg",
        "form-data; name=\"a\"; filename=\"a%22b.jpg\"      | a\"b.jpg",
        "form-data; name=\"a\"; filename=\"a\\\"b.jpg\"     | a\"b.jpg",
        "form-data; filename=\"x.pdf\"; name=\"a\"          | x.pdf",
        "form-data; name=\"a\"; filename=\"C:\\\\x\\\\y.pdf\" | C:\\\\x\\\\y.pdf"
      })
  void the_name_of_a_file_is_read_as_browsers_write_it(String disposition, String expected)
      throws IOException {
    String body = "--xx\r\ncontent-disposition: " + disposition + "\r\n\r\nv\r\n--xx--";

    Part part = new Multipart(TYPE, new ByteArrayInputStream(body.getBytes(UTF_8))).next();

    assertThat(part).isNotNull();
    assertThat(part.name()).isEqualTo("a");
    assertThat(part.fileName()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n",
        "--xx\r\nContent-Type: text/plain\r\n\r\nno name\r\n--xx--",
        "--xxContent-Disposition: form-data; name=\"a\"\r\n\r\nv\r\n--xx--"
      })
  void what_is_no_form_is_refused(String body) {
    assertThatThrownBy(() -> read(TYPE, new ByteArrayInputStream(body.getBytes(UTF_8))))
        .isInstanceOf(Multipart.Malformed.class);
  }

  @Test
  void a_header_without_end_is_refused_early() {
    String body = "--xx\r\n" + "a".repeat(1_000_000);

    assertThatThrownBy(() -> read(TYPE, new ByteArrayInputStream(body.getBytes(UTF_8))))
        .hasMessageContaining("long header line");
  }

  @Test
  void without_a_boundary_nothing_is_read() {
    assertThatThrownBy(() -> read("multipart/form-data", InputStream.nullInputStream()))
        .isInstanceOf(Multipart.Malformed.class);
  }

  private static List<byte[]> read(String type, InputStream in) throws IOException {
    Multipart form = new Multipart(type, in);
    List<byte[]> contents = new ArrayList<>();
    for (Part part = form.next(); part != null; part = form.next()) {
      contents.add(part.content().readAllBytes());
    }
    return contents;
  }

  private static final class Slow extends ByteArrayInputStream {
    private final int chunk;

    Slow(byte[] bytes, int chunk) {
      super(bytes);
      this.chunk = chunk;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(chunk, length));
    }
  }
}
