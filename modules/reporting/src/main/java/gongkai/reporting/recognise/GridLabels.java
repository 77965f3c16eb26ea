package gongkai.reporting.recognise;

import gongkai.reporting.document.Slot;
import gongkai.reporting.format.Labels;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Alias;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.recognise.LabelBook.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the texts of a table's cells may be: headings of columns, of rows, titles of blocks. */
final class GridLabels {
  private final Table table;
  private final List<Block> others;
  private final LabelBook columns;
  private final LabelBook rows;
  private final LabelBook titles;
  private final LabelBook otherRows;

  GridLabels(ReportFormat format, List<ReportFormat> formats, Table table) {
    this.table = table;
    this.others =
        formats.stream()
            .filter(other -> !other.equals(format))
            .flatMap(other -> other.blocks(table.key()).stream())
            .toList();
    List<Alias> aliases = format.aliases();
    this.columns = new LabelBook(labels(columnHeadings(table.blocks())), aliases);
    this.rows = new LabelBook(labels(rowHeadings(table.blocks())), aliases);
    this.titles =
        new LabelBook(
            table.blocks().stream().flatMap(b -> Stream.of(b.label(), b.heading())).toList(),
            List.of());
    this.otherRows = new LabelBook(labels(rowHeadings(others)), List.of());
  }

  /** A row of the format, or of another year's format, with the block it is in. */
  record Row(Block block, Heading heading, Match match, boolean ofOtherFormat, boolean damaged) {}

  Table table() {
    return table;
  }

  LabelBook columns() {
    return columns;
  }

  LabelBook rows() {
    return rows;
  }

  boolean isTitle(String text) {
    return titles.match(text).isPresent();
  }

  /** Says whether the rows' own headings stand at the left, before figures. */
  boolean startsRows(List<TableRow> lines) {
    return lines.stream().anyMatch(line -> line.hasFigures() && row(line).isPresent());
  }

  /** Says whether a line is one of column headings. */
  boolean isHeader(TableRow line) {
    List<Slot> filled = line.filled();
    long headings =
        filled.stream()
            .filter(slot -> Labels.ordinal(slot.text()).isEmpty())
            .filter(slot -> columns.match(slot.text()).isPresent())
            .count();
    return headings > 1 || (headings == 1 && !line.hasFigures());
  }

  /** The row that a line is, told by the label next to its figures. */
  Optional<Row> row(TableRow line) {
    List<Slot> labels = line.labels();
    for (Slot slot : labels.reversed()) {
      Optional<Row> row = row(slot.text());
      // a group that reaches over several lines is the label of none of them
      if (row.isPresent() && (row.get().heading().isLeaf() || slot.down() == 1)) {
        return row;
      }
    }
    return line.hasFigures() && !labels.isEmpty()
        ? damaged(labels.getLast().text())
        : Optional.empty();
  }

  /** The only row whose label the text is but for characters that a file has lost. */
  private Optional<Row> damaged(String text) {
    List<Row> like = new ArrayList<>();
    for (Block block : table.blocks()) {
      for (Heading row : block.leafRows()) {
        if (DamagedLabels.isLike(text, row.label())) {
          var match = new Match(row.label(), text, LabelBook.Way.ALIAS, "");
          like.add(new Row(block, row, match, false, true));
        }
      }
    }
    return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
  }

  private Optional<Row> row(String text) {
    Optional<Row> ours = rows.match(text).flatMap(match -> find(table.blocks(), match, false));
    if (ours.isPresent() && ours.get().heading().isLeaf()) {
      return ours;
    }
    Optional<Row> theirs =
        otherRows
            .match(text)
            .flatMap(match -> find(others, match, true))
            .filter(row -> row.heading().isLeaf());
    return ours.isPresent() ? ours.map(row -> theirs.orElse(row)) : theirs;
  }

  private static Optional<Row> find(List<Block> blocks, Match match, boolean other) {
    for (Block block : blocks) {
      for (Heading heading : block.rows().stream().flatMap(Heading::all).toList()) {
        if (heading.label().equals(match.label())) {
          return Optional.of(new Row(block, heading, match, other, false));
        }
      }
    }
    return Optional.empty();
  }

  private static Stream<Heading> columnHeadings(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.columns().stream()).flatMap(Heading::all);
  }

  private static Stream<Heading> rowHeadings(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.rows().stream()).flatMap(Heading::all);
  }

  private static List<String> labels(Stream<Heading> headings) {
    return new ArrayList<>(headings.map(Heading::label).distinct().toList());
  }
}
