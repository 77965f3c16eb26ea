package gongkai.opendata.catalog;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.cube.RecordedFigures;
import gongkai.opendata.vocabulary.StatisticalCube;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The part of a dump that holds the figures: a file of CSV for each cube. */
final class CubeDump {
  private static final Pattern NAME = Pattern.compile("cube-(.+)\\.csv\\.gz");

  private CubeDump() {}

  /** The name of a cube's file. */
  static String name(StatisticalCube cube) {
    return "cube-" + cube.id() + ".csv.gz";
  }

  /** Writes the files of all cubes and answers with their lines of the checksums. */
  static String write(SnapshotFolder snapshot, RecordedFigures figures, Path folder)
      throws IOException {
    StringBuilder sums = new StringBuilder();
    for (StatisticalCube cube : cubes(snapshot, figures)) {
      PackedFile file = new PackedFile(folder.resolve(name(cube)));
      try (file) {
        file.write(figures.head(cube));
        for (int page = 1; page <= snapshot.snapshot().pages(); page++) {
          for (PublicRecord report : reports(snapshot, page)) {
            file.write(figures.lines(report, cube));
          }
        }
      }
      sums.append(file.sum());
    }
    return sums.toString();
  }

  /** Those that all reports share, and those of tables that reports of the snapshot have. */
  private static List<StatisticalCube> cubes(SnapshotFolder snapshot, RecordedFigures figures) {
    SortedMap<String, StatisticalCube> ofTables = new TreeMap<>();
    for (int page = 1; page <= snapshot.snapshot().pages(); page++) {
      for (PublicRecord report : reports(snapshot, page)) {
        figures.ofTables(report).forEach(cube -> ofTables.put(cube.id(), cube));
      }
    }
    return Stream.concat(StatisticalCube.shared().stream(), ofTables.values().stream()).toList();
  }

  /** The cube whose file has that name. */
  static Optional<StatisticalCube> named(String name) {
    Matcher file = NAME.matcher(name);
    return file.matches() ? StatisticalCube.named(file.group(1)) : Optional.empty();
  }

  private static List<PublicRecord> reports(SnapshotFolder snapshot, int page) {
    boolean some = snapshot.keys(page).stream().anyMatch(key -> key.startsWith("report/"));
    return some
        ? snapshot.records(page).stream().filter(r -> r.key().type().equals("report")).toList()
        : List.of();
  }
}
