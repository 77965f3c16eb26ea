package gongkai.reporting.recognise;

import gongkai.reporting.document.Slot;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.recognise.GridLabels.Row;
import gongkai.reporting.recognise.HeaderStack.Extent;
import gongkai.reporting.recognise.LabelBook.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rows that stand one below the other, each after its label. */
final class GridRows {
  private final GridLabels labels;
  private final GridCells sink;
  private final Findings findings;
  private final HeaderStack head = new HeaderStack();
  private final Set<String> read = new HashSet<>();
  private final Set<String> groupsWithFigures = new HashSet<>();
  private final List<String> order = new ArrayList<>();
  private boolean headComplete;

  GridRows(GridLabels labels, GridCells sink) {
    this.labels = labels;
    this.sink = sink;
    this.findings = sink.findings();
  }

  void read(List<TableRow> lines) {
    List<TableRow> whole = withoutTears(lines);
    for (TableRow line : whole) {
      line(line);
    }
    missing();
    List<String> wanted =
        labels.table().blocks().stream()
            .flatMap(block -> block.leafRows().stream())
            .map(Heading::key)
            .filter(order::contains)
            .toList();
    if (!wanted.equals(order.stream().filter(wanted::contains).distinct().toList())) {
      findings.warning("row-order", sink.place(), "", "", "各行的次序与格式不同，按标签识别。");
    }
  }

  private void line(TableRow line) {
    if (line.filled().isEmpty()) {
      return;
    }
    if (labels.isHeader(line)) {
      if (headComplete || head.table() != line.table()) {
        head.clear();
        headComplete = false;
      }
      head.add(line);
      return;
    }
    Optional<Row> row = labels.row(line);
    if (row.isPresent()) {
      headComplete = true;
      row(line, row.get());
    } else if (line.hasFigures()) {
      String text = String.join(" ", line.filled().stream().map(Slot::text).toList());
      findings.warning("row-extra", sink.place(line), text, "", "格式中没有“" + text + "”这一行，没有导入。");
    } else if (!line.filled().stream().allMatch(slot -> labels.isTitle(slot.text()))) {
      String text = String.join(" ", line.filled().stream().map(Slot::text).toList());
      findings.info("addition", sink.place(line), text, "", "表中另有文字，没有导入。");
    }
  }

  private void row(TableRow line, Row row) {
    boolean hasFigures = line.hasFigures();
    if (!row.heading().isLeaf()) {
      group(line, row, hasFigures);
      return;
    }
    if (row.ofOtherFormat()) {
      if (!hasFigures) {
        return;
      }
      String text = "“" + row.heading().label() + "”一行是另一年度格式的，照原样读入，请核对。";
      findings.warning("old-row", sink.place(line), row.match().read(), "", text);
      groupsWithFigures.add(row.heading().label());
    } else if (row.damaged()) {
      String text = "标签“" + row.match().read() + "”有缺字，按“" + row.match().label() + "”识别，请核对。";
      findings.warning(
          "damaged-label", sink.place(line), row.match().read(), row.match().label(), text);
    } else {
      sink.departs(row.match());
    }
    if (!read.add(row.heading().key())) {
      findings.error("row-twice", sink.place(line), row.match().read(), "", "这一行出现了两次，无法判断以哪一行为准。");
      return;
    }
    order.add(row.heading().key());
    figures(line, row);
  }

  private void group(TableRow line, Row row, boolean hasFigures) {
    if (hasFigures) {
      findings.error(
          "group-figures", sink.place(line), row.match().read(), "", "这一行只是分组，格式中没有数字，无法归位。");
    }
  }

  private void figures(TableRow line, Row row) {
    if (head.width() != line.width()) {
      findings.error(
          "columns", sink.place(line), "", columnsOf(row.block()), "这一行上方没有表头，无法确定各列的含义。");
      return;
    }
    if (head.table() != line.table()) {
      findings.info("table-torn", sink.place(), "", "", "表格跨页断开，按同一张表识别。");
    }
    Map<String, Match> matches = new LinkedHashMap<>();
    Map<Integer, String> byColumn = new LinkedHashMap<>();
    List<String> leaves = row.block().leafColumns().stream().map(Heading::label).toList();
    for (int column = 0; column < line.width(); column++) {
      Optional<Match> match = head.above(column, labels.columns(), leaves::contains);
      if (match.isPresent()) {
        byColumn.put(column, match.get().label());
        matches.putIfAbsent(match.get().label(), match.get());
      }
    }
    Map<String, Extent> extents = HeaderStack.extents(byColumn);
    matches.values().forEach(sink::departs);
    for (Heading column : row.block().leafColumns()) {
      Extent extent = extents.get(column.label());
      Match match = matches.get(column.label());
      if (extent == null || match == null) {
        findings.error(
            "columns",
            sink.place(line),
            "",
            column.label(),
            "表头没有“" + column.label() + "”一列，或出现两次。");
      } else {
        sink.take(line, row.heading(), column, match, extent, extents.values());
      }
    }
    columnOrder(leaves, extents);
    extraColumns(line, byColumn);
  }

  private void columnOrder(List<String> leaves, Map<String, Extent> extents) {
    List<String> found = List.copyOf(extents.keySet());
    if (!found.equals(leaves.stream().filter(extents::containsKey).toList())) {
      findings.warning(
          "column-order",
          sink.place(),
          String.join("、", found),
          String.join("、", leaves),
          "各列的次序与格式不同，按表头识别。");
    }
  }

  private void extraColumns(TableRow line, Map<Integer, String> byColumn) {
    for (Slot slot : line.filled()) {
      boolean known = false;
      for (int i = slot.column(); i < slot.column() + slot.across(); i++) {
        known |= byColumn.containsKey(i);
      }
      if (!known && Figure.looksLike(slot.text())) {
        String text = head.textsAbove(slot.column());
        findings.warning("column-extra", sink.place(), text, "", "格式中没有“" + text + "”一列，没有导入。");
      }
    }
  }

  private void missing() {
    List<Heading> lost = new ArrayList<>();
    for (Block block : labels.table().blocks()) {
      block.rows().forEach(heading -> lost(heading, lost));
    }
    for (Heading row : lost) {
      findings.error("row-missing", sink.place(), "", row.label(), "没有找到“" + row.label() + "”一行。");
    }
  }

  /** Where one row stands for a group's rows, as in another year's format, none of them is lost. */
  private void lost(Heading heading, List<Heading> lost) {
    if (heading.isLeaf() && !read.contains(heading.key())) {
      lost.add(heading);
    } else if (!groupsWithFigures.contains(heading.label())) {
      heading.children().forEach(child -> lost(child, lost));
    }
  }

  /** Joins lines that a page break tore in two. */
  private List<TableRow> withoutTears(List<TableRow> lines) {
    List<TableRow> whole = new ArrayList<>();
    for (TableRow line : lines) {
      TableRow before = whole.isEmpty() ? null : whole.getLast();
      boolean seam =
          before != null && before.table() != line.table() && before.width() == line.width();
      if (before != null && seam && isTorn(before, line)) {
        findings.info("table-torn", sink.place(line), "", "", "一行跨页断开，已接上。");
        whole.set(whole.size() - 1, before.joined(line));
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  private boolean isTorn(TableRow upper, TableRow lower) {
    boolean oneHasNoFigures = !upper.hasFigures() || !lower.hasFigures();
    boolean oneIsNoRow =
        labels.row(lower).isEmpty() && !labels.isHeader(lower) && !labels.isHeader(upper);
    return oneHasNoFigures && oneIsNoRow && labels.row(upper.joined(lower)).isPresent();
  }

  private static String columnsOf(Block block) {
    return String.join("、", block.leafColumns().stream().map(Heading::label).toList());
  }
}
