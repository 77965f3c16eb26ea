package gongkai.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files: read whole or not at all, written so that no reader sees half of one. */
final class NoticeFiles {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})\\.csv");
  private static final Pattern REGION = Pattern.compile("([a-z0-9][a-z0-9-]{0,31})\\.csv");

  private final Path shipped;
  private final Path stored;

  NoticeFiles(Path shipped, Path stored) {
    this.shipped = shipped;
    this.stored = stored;
  }

  /** Entries by year; a stored year takes the place of the shipped one. */
  SortedMap<Integer, List<HolidayEntry>> years() {
    SortedMap<Integer, List<HolidayEntry>> years = new TreeMap<>();
    files(shipped, YEAR).forEach((name, file) -> years.put(Integer.valueOf(name), read(file)));
    files(stored, YEAR).forEach((name, file) -> years.put(Integer.valueOf(name), read(file)));
    return years;
  }

  SortedMap<String, List<HolidayEntry>> regions() {
    SortedMap<String, List<HolidayEntry>> regions = new TreeMap<>();
    files(shipped.resolve("regions"), REGION)
        .forEach((name, file) -> regions.put(name, read(file)));
    return regions;
  }

  void write(int year, List<HolidayEntry> entries) {
    String csv =
        entries.stream()
            .map(e -> String.join(",", e.date().toString(), kind(e), e.festival(), e.notice()))
            .collect(Collectors.joining("\n", "date,kind,festival,notice\n", "\n"));
    try {
      Files.createDirectories(stored);
      Path temporary = Files.createTempFile(stored, year + "-", ".tmp");
      try {
        Files.writeString(temporary, csv, StandardCharsets.UTF_8);
        Files.move(
            temporary,
            stored.resolve(year + ".csv"),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot store the notice of " + year, e);
    }
  }

  private static String kind(HolidayEntry entry) {
    return entry.kind() == HolidayEntry.Kind.OFF ? "off" : "work";
  }

  private static SortedMap<String, Path> files(Path directory, Pattern name) {
    SortedMap<String, Path> files = new TreeMap<>();
    if (!Files.isDirectory(directory)) {
      return files;
    }
    try (Stream<Path> children = Files.list(directory)) {
      for (Path child : children.toList()) {
        var match = name.matcher(child.getFileName().toString());
        if (match.matches()) {
          files.put(match.group(1), child);
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + directory, e);
    }
  }

  private static List<HolidayEntry> read(Path file) {
    try {
      var parsed = NoticeParser.parse(Files.readString(file, StandardCharsets.UTF_8));
      if (!parsed.findings().isEmpty()) {
        throw new IllegalStateException(
            parsed.findings().stream()
                .map(f -> "line " + f.line() + ": " + f.code() + ": " + f.text())
                .collect(Collectors.joining("; ", "Bad holiday notice " + file + ": ", "")));
      }
      return parsed.entries();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read holiday notice " + file, e);
    }
  }
}
