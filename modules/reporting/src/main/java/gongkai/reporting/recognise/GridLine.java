package gongkai.reporting.recognise;

import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.recognise.HeaderStack.Extent;
import gongkai.reporting.recognise.LabelBook.Match;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rows that stand side by side, with their labels above the columns. */
final class GridLine {
  private static final String AND = "\n";

  private final GridLabels labels;
  private final GridCells sink;
  private final Block block;
  private final HeaderStack head = new HeaderStack();
  private final Set<String> read = new HashSet<>();
  private boolean headComplete;

  GridLine(GridLabels labels, GridCells sink) {
    this.labels = labels;
    this.sink = sink;
    this.block = labels.table().blocks().getFirst();
  }

  void read(List<TableRow> lines) {
    for (TableRow line : lines) {
      if (line.filled().isEmpty()) {
        continue;
      }
      if (line.hasFigures()) {
        headComplete = true;
        figures(line);
      } else {
        if (headComplete || (!head.isEmpty() && head.width() != line.width())) {
          head.clear();
          headComplete = false;
        }
        head.add(line);
      }
    }
    for (Heading row : block.leafRows()) {
      if (block.leafColumns().stream().noneMatch(column -> read.contains(id(row, column)))) {
        sink.findings()
            .error("row-missing", sink.place(), "", row.label(), "没有找到“" + row.label() + "”下的数字。");
      } else {
        block.leafColumns().stream()
            .filter(column -> !read.contains(id(row, column)))
            .forEach(column -> lost(row, column));
      }
    }
  }

  private void lost(Heading row, Heading column) {
    String label = row.label() + " · " + column.label();
    sink.findings().error("columns", sink.place(), "", label, "表头没有“" + label + "”，或出现两次。");
  }

  private void figures(TableRow line) {
    Map<Integer, String> byColumn = new LinkedHashMap<>();
    Map<String, Match> matches = new LinkedHashMap<>();
    List<String> rows = block.leafRows().stream().map(Heading::label).toList();
    List<String> columns = block.leafColumns().stream().map(Heading::label).toList();
    for (int i = 0; i < line.width() && head.width() == line.width(); i++) {
      Optional<Match> row = head.above(i, labels.rows(), rows::contains);
      Optional<Match> column = head.above(i, labels.columns(), columns::contains);
      if (row.isPresent() && column.isPresent()) {
        String id = row.get().label() + AND + column.get().label();
        byColumn.put(i, id);
        matches.putIfAbsent(id, column.get());
        matches.putIfAbsent(row.get().label(), row.get());
      }
    }
    matches.values().forEach(sink::departs);
    Map<String, Extent> extents = HeaderStack.extents(byColumn);
    for (Heading row : block.leafRows()) {
      for (Heading column : block.leafColumns()) {
        String id = id(row, column);
        Extent extent = extents.get(id);
        Match match = matches.get(id);
        if (extent != null && match != null) {
          cell(line, row, column, match, extent, extents);
        }
      }
    }
  }

  private void cell(
      TableRow line,
      Heading row,
      Heading column,
      Match match,
      Extent extent,
      Map<String, Extent> extents) {
    if (read.add(id(row, column))) {
      sink.take(line, row, column, match, extent, extents.values());
    } else {
      sink.findings()
          .error(
              "row-twice",
              sink.place(line),
              row.label() + " · " + column.label(),
              "",
              "数字出现了两行，无法判断以哪一行为准。");
    }
  }

  private static String id(Heading row, Heading column) {
    return row.label() + AND + column.label();
  }
}
