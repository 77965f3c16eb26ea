package gongkai.applications.archive;

import gongkai.applications.CaseKind;
import gongkai.applications.counts.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a schedule in the form that {@code config/retention/README.md} describes. */
final class ScheduleFile {
  private static final String ANY = "*";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private ScheduleFile() {}

  static List<ScheduleLine> read(Path file) {
    try (var reader = Files.newBufferedReader(file);
        var records = FORMAT.parse(reader)) {
      List<ScheduleLine> lines = records.stream().map(ScheduleFile::line).toList();
      if (lines.isEmpty() || !lines.getLast().fitsAnything()) {
        throw new IllegalStateException(file + ": the last line must fit everything");
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScheduleLine line(CSVRecord line) {
    try {
      return new ScheduleLine(
          choice(line.get("kind"), CaseKind::valueOf),
          choice(line.get("outcome"), Outcome::valueOf),
          choice(line.get("remedy"), ScheduleFile::yes),
          term(line));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "Line %d of the retention schedule: %s".formatted(line.getRecordNumber() + 1, e), e);
    }
  }

  private static Term term(CSVRecord line) {
    String label = line.get("term");
    String years = line.get("years");
    String reason = line.get("reason");
    if (label.isEmpty() || label.length() > 16 || reason.length() > 100) {
      throw new IllegalArgumentException("term 1 to 16 characters, reason at most 100");
    }
    if (!years.matches("|[1-9][0-9]?|100")) {
      throw new IllegalArgumentException("years 1 to 100, or empty for good");
    }
    return new Term(label, years.isEmpty() ? null : Integer.valueOf(years), reason);
  }

  private static <T> @Nullable T choice(String text, Function<String, T> meaning) {
    return text.equals(ANY) ? null : meaning.apply(text);
  }

  private static Boolean yes(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("remedy is yes, no or *");
    };
  }
}
