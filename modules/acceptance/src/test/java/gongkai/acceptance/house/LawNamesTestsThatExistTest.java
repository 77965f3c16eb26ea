package gongkai.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that leads from the article to the test leads somewhere. */
class LawNamesTestsThatExistTest {
  private static final Path ROOT = Path.of(System.getProperty("gongkai.root"));
  private static final Pattern CITED = Pattern.compile("`([A-Z]\\w+Test)?(?:#(\\w+))?`");

  @Test
  void every_test_that_the_page_on_law_cites_is_there() throws IOException {
    Map<String, String> tests = tests();
    List<String> missing = new ArrayList<>();
    String last = "";

    for (MatchResult cited :
        CITED.matcher(Files.readString(ROOT.resolve("docs/law.md"))).results().toList()) {
      last = cited.group(1) == null ? last : cited.group(1);
      String method = cited.group(2);
      String source = tests.getOrDefault(last, "");
      if (source.isEmpty() || (method != null && !source.contains(" " + method + "("))) {
        missing.add(cited.group());
      }
    }

    assertThat(tests).hasSizeGreaterThan(100);
    assertThat(missing).isEmpty();
  }

  private static Map<String, String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("modules"), 12)) {
      return files
          .filter(file -> file.toString().matches(".*/src/test/java/.*Test\\.java"))
          .collect(
              Collectors.toMap(LawNamesTestsThatExistTest::name, LawNamesTestsThatExistTest::text));
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
