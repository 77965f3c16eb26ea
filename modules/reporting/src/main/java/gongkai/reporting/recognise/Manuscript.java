package gongkai.reporting.recognise;

import gongkai.reporting.document.Document;
import gongkai.reporting.document.Document.Paragraph;
import gongkai.reporting.document.Grid;
import gongkai.reporting.document.Slot;
import gongkai.reporting.format.Labels;
import gongkai.reporting.format.ReportFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report in lines.
 *
 * @param lines the lines; one that stands for a table holds nothing but a tab
 * @param grids the tables by 0-based line
 */
record Manuscript(List<String> lines, Map<Integer, Grid> grids) {
  private static final String TABLE = "\t";

  /** Plain text. */
  static Manuscript of(String text) {
    String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Manuscript(whole.lines().toList(), Map.of());
  }

  /** A document; a section's title that a table swallowed is set free again. */
  static Manuscript of(Document document, List<ReportFormat> formats) {
    Set<String> titles = new HashSet<>();
    formats.forEach(
        format -> format.sections().forEach(section -> titles.add(Labels.key(section.title()))));
    List<String> lines = new ArrayList<>();
    Map<Integer, Grid> grids = new HashMap<>();
    for (Document.Block block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> lines.add(paragraph.text());
        case Grid grid -> table(grid, titles, lines, grids);
      }
    }
    return new Manuscript(List.copyOf(lines), Map.copyOf(grids));
  }

  private static void table(
      Grid grid, Set<String> titles, List<String> lines, Map<Integer, Grid> grids) {
    int from = 0;
    for (int row = 0; row < grid.height(); row++) {
      List<Slot> filled = grid.line(row).stream().filter(slot -> !slot.isEmpty()).toList();
      if (filled.size() == 1 && titles.contains(Labels.key(filled.getFirst().text()))) {
        put(grid, from, row, lines, grids);
        lines.add(filled.getFirst().text());
        from = row + 1;
      }
    }
    put(grid, from, grid.height(), lines, grids);
  }

  private static void put(
      Grid grid, int from, int to, List<String> lines, Map<Integer, Grid> grids) {
    if (from < to) {
      grids.put(lines.size(), from == 0 && to == grid.height() ? grid : grid.lines(from, to));
      lines.add(TABLE);
    }
  }

  /** The tables from one line up to another. */
  List<Grid> tables(int from, int to) {
    List<Grid> tables = new ArrayList<>();
    for (int line = from; line < to; line++) {
      Grid grid = grids.get(line);
      if (grid != null) {
        tables.add(grid);
      }
    }
    return tables;
  }
}
