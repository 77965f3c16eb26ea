package gongkai.reporting.page;

import gongkai.reporting.format.ReportFormat.Heading;
import java.util.ArrayList;
import java.util.List;

/** Lays a tree of headings out in lines of merged cells, as the statutory form prints it. */
final class Grid {
  private Grid() {}

  /**
   * A printed heading.
   *
   * @param across columns it spans in a head of columns, lines in a head of rows
   * @param down lines it spans in a head of columns, columns in a head of rows
   */
  record Head(Heading heading, int across, int down) {}

  /** The lines of column headings, top down; a leaf reaches to the last line. */
  static List<List<Head>> lines(List<Heading> headings) {
    int depth = headings.stream().mapToInt(Heading::depth).max().orElse(0);
    List<List<Head>> lines = new ArrayList<>();
    List<Heading> level = headings;
    for (int line = 0; line < depth; line++) {
      int below = depth - line;
      lines.add(level.stream().map(h -> head(h, below)).toList());
      level = level.stream().flatMap(heading -> heading.children().stream()).toList();
    }
    return lines;
  }

  /**
   * The headings that begin in each line of rows, group before leaf; a leaf reaches to the last
   * column of headings.
   */
  static List<List<Head>> rows(List<Heading> headings) {
    int depth = headings.stream().mapToInt(Heading::depth).max().orElse(0);
    List<List<Head>> rows = new ArrayList<>();
    headings.forEach(heading -> rows(heading, depth, new ArrayList<>(), rows));
    return rows;
  }

  private static void rows(
      Heading heading, int columnsLeft, List<Head> begun, List<List<Head>> rows) {
    begun.add(head(heading, columnsLeft));
    if (heading.isLeaf()) {
      rows.add(List.copyOf(begun));
      begun.clear();
    }
    for (Heading child : heading.children()) {
      rows(child, columnsLeft - 1, begun, rows);
    }
  }

  private static Head head(Heading heading, int left) {
    return new Head(heading, (int) heading.leaves().count(), heading.isLeaf() ? left : 1);
  }
}
