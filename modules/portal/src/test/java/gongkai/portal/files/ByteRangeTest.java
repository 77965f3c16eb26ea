package gongkai.portal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes=0-0     | 0 | 0",
        "bytes=0-      | 0 | 99",
        "bytes=90-     | 90 | 99",
        "bytes=10-19   | 10 | 19",
        "bytes=90-1000 | 90 | 99",
        "bytes=-10     | 90 | 99",
        "bytes=-1000   | 0 | 99",
        "bytes=19-10   | 0 | 99",
        "bytes=1-2,4-5 | 0 | 99",
        "lines=1-2     | 0 | 99",
        "bytes=-       | 0 | 99"
      })
  void isReadAsRfc9110Says(String header, long from, long to) {
    assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange(from, to));
  }

  @ParameterizedTest
  @CsvSource({"bytes=100-", "bytes=100-200", "bytes=-0"})
  void outsideTheFileThereIsNone(String header) {
    assertThat(ByteRange.of(header, 100)).isNull();
  }

  @Test
  void anEmptyFileIsSentWhole() {
    assertThat(ByteRange.of(null, 0)).isEqualTo(new ByteRange(0, -1));
    assertThat(new ByteRange(0, -1).whole(0)).isTrue();
  }

  @Property(tries = 50)
  void theBytesSentAreThoseAskedFor(
      @ForAll @IntRange(max = 999) int a, @ForAll @IntRange(max = 999) int b) throws IOException {
    byte[] content = new byte[1000];
    new java.util.Random(a).nextBytes(content);
    Path file = Files.createTempFile("range", ".bin");
    Files.write(file, content);
    ByteRange range = new ByteRange(Math.min(a, b), Math.max(a, b));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    range.copy(file, out);

    Files.delete(file);
    assertThat(out.toByteArray())
        .isEqualTo(Arrays.copyOfRange(content, (int) range.from(), (int) range.to() + 1));
  }

  @Test
  void onlyHarmlessKindsAreShownByTheBrowser() {
    assertThat(FileType.of("a.PDF").disposition("a.PDF")).startsWith("inline");
    assertThat(FileType.of("a.html").disposition("a.html")).startsWith("attachment");
    assertThat(FileType.of("a.html").mediaType()).isEqualTo("application/octet-stream");
    assertThat(FileType.of("a.svg").disposition("a.svg")).startsWith("attachment");
  }

  @Test
  void aNameCannotBreakTheHeader() {
    String header = FileType.of("重点\"\r\nX: y.pdf").disposition("重点\"\r\nX: y.pdf");

    assertThat(header)
        .isEqualTo(
            "inline; filename=\"_____X__y.pdf\";"
                + " filename*=UTF-8''%E9%87%8D%E7%82%B9%22%0D%0AX%3A%20y.pdf");
  }
}
