package gongkai.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the text columns of the applications hold, as {@code text-columns.txt} says. */
public final class TextColumns {
  private TextColumns() {}

  /** What each column holds, by table and column, as {@code words.sealed}. */
  public static Map<String, String> kinds() {
    try (var in =
        Objects.requireNonNull(TextColumns.class.getResourceAsStream("text-columns.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that hold sealed values only. */
  public static List<String> sealed() {
    return kinds().entrySet().stream()
        .filter(column -> column.getValue().equals("sealed"))
        .map(Map.Entry::getKey)
        .toList();
  }
}
