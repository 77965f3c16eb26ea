package gongkai.applications.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who adds a sealed table thinks of its end: the sources are read for what is sealed. */
class EverySealedColumnIsDisposedOfTest {
  private static final Path SOURCES =
      Path.of(
          System.getProperty("gongkai.root"),
          "modules/applications/src/main/java/gongkai/applications");
  private static final Pattern SEALED = Pattern.compile("SealedColumn\\s*\\.of\\(\\s*\"(\\w+)\"");

  /** Not of a case: where staff are reminded goes when they say so; the proof of a list stays. */
  private static final Set<String> OF_NO_CASE = Set.of("reminder_address", "disposal");

  @Test
  void every_table_with_sealed_columns_is_known_to_the_disposal() throws IOException {
    Set<String> known =
        Stream.concat(
                Erasure.SEALED.stream().map(rows -> rows.substring(0, rows.indexOf(' '))),
                Overwriting.columns().stream()
                    .map(column -> column.table().replace("applications.", "")))
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> sealed = sealedTables();

    assertThat(sealed).contains("applicant", "words", "letter_content");
    assertThat(known).containsAll(sealed);
  }

  private static Set<String> sealedTables() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    var tables = new TreeSet<String>();
    for (Path file : files) {
      SEALED.matcher(Files.readString(file)).results().forEach(found -> tables.add(found.group(1)));
    }
    tables.removeAll(OF_NO_CASE);
    return tables;
  }
}
