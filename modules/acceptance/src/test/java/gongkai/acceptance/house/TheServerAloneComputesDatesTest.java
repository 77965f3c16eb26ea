package gongkai.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One side computing a date that the other shows: there is one implementation, on the server. */
class TheServerAloneComputesDatesTest {
  private static final Path MODULES = Path.of(System.getProperty("gongkai.root"), "modules");
  private static final Pattern COMPUTES =
      Pattern.compile("\\bnew Date\\b|\\bDate\\.(now|parse|UTC)\\b|\\.set(Date|Month|FullYear)\\(");

  @Test
  void noScriptOrPageOfOursCalculatesWithDates() throws IOException {
    List<Path> pages;
    try (var console = Files.walk(MODULES.resolve("console/src/main/resources"));
        var portal = Files.walk(MODULES.resolve("portal/src/main/resources"))) {
      pages =
          Stream.concat(console, portal)
              .filter(file -> file.toString().matches(".*\\.(js|xhtml|html)"))
              .toList();
    }

    assertThat(pages).hasSizeGreaterThan(50);
    assertThat(COMPUTES.matcher("due.setDate(due.getDate() + 20)").find()).isTrue();
    assertThat(pages.stream().filter(page -> COMPUTES.matcher(text(page)).find())).isEmpty();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
