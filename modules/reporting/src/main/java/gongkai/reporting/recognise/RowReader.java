package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.Labels;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.recognise.Item.Kind;
import gongkai.reporting.recognise.LabelBook.Match;
import gongkai.reporting.rules.CellKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a block once its columns are known. */
final class RowReader {
  private static final int LONGEST_CELL = 16;

  private final Context context;
  private final Block block;
  private final BlockBook book;
  private final Columns columns;
  private final Cursor cursor;
  private final Findings findings;
  private final String place;
  private final LabelBook nextBlock;
  private final List<Cell> cells = new ArrayList<>();
  private final Set<String> read = new HashSet<>();
  private final Set<String> groupsWithFigures = new HashSet<>();

  RowReader(Context context, Block block, BlockBook book, Columns columns) {
    this.context = context;
    this.block = block;
    this.book = book;
    this.columns = columns;
    this.cursor = context.cursor();
    this.findings = context.findings();
    this.place = context.place();
    this.nextBlock = context.titleAfter(block);
  }

  /** Rows one below the other, each after its label. */
  List<Cell> readRows() {
    while (block.leafRows().stream().anyMatch(this::isDue)) {
      cursor.skipEmpty();
      if (!cursor.hasNext() || cursor.sees(nextBlock)) {
        break;
      }
      int line = cursor.peek().line();
      Optional<Match> match = cursor.take(book.rows());
      if (match.isPresent()) {
        row(match.get(), line);
      } else {
        context.unplaced(cursor.next());
      }
    }
    block.leafRows().stream().filter(this::isDue).forEach(this::missing);
    return cells;
  }

  /** The figures of all rows in one line. */
  List<Cell> readLine() {
    int width = block.leafColumns().size();
    int wanted = width * block.leafRows().size();
    cursor.skipEmpty();
    List<Item> slots = slots(wanted);
    if (slots.size() != wanted) {
      wrongNumber(place, slots, wanted);
      return cells;
    }
    for (int i = 0; i < wanted && columns.certain(); i++) {
      cell(block.leafRows().get(i / width), block.leafColumns().get(i % width), slots.get(i));
    }
    return cells;
  }

  private void row(Match match, int line) {
    Departures.report(match, place, findings);
    List<Heading> leaves =
        block.leafRows().stream().filter(row -> row.label().equals(match.label())).toList();
    if (leaves.isEmpty()) {
      group(match, line);
      return;
    }
    Heading row = leaves.getFirst();
    int wanted = block.leafColumns().size();
    List<Item> slots = slots(wanted);
    String rowPlace = place + " · " + row.label() + "（第" + line + "行）";
    if (!read.add(row.key())) {
      findings.error("row-twice", rowPlace, match.read(), "", "这一行出现了两次，无法判断以哪一行为准。");
    } else if (slots.size() != wanted) {
      wrongNumber(rowPlace, slots, wanted);
    } else if (columns.certain()) {
      for (int i = 0; i < wanted; i++) {
        cell(row, block.leafColumns().get(i), slots.get(i));
      }
    }
  }

  private void group(Match match, int line) {
    List<Item> slots = slots(block.leafColumns().size());
    Optional<Heading> elsewhere = context.rowOfOtherFormat(match.label());
    if (elsewhere.isPresent() && slots.size() == block.leafColumns().size()) {
      otherFormat(match, elsewhere.get(), slots, line);
    } else if (slots.stream().anyMatch(Item::isText)) {
      findings.error(
          "group-figures",
          place + " · " + match.label() + "（第" + line + "行）",
          text(slots),
          "",
          "这一行只是分组，格式中没有数字，无法归位。");
    }
  }

  /** The format of other years has figures there, so the figures are certain. */
  private void otherFormat(Match match, Heading row, List<Item> slots, int line) {
    String text = "“" + row.label() + "”一行是另一年度格式的，照原样读入，请核对。";
    findings.warning("old-row", place + "（第" + line + "行）", match.read(), "", text);
    groupsWithFigures.add(match.label());
    for (int i = 0; i < slots.size() && columns.certain(); i++) {
      cell(row, block.leafColumns().get(i), slots.get(i));
    }
  }

  /**
   * The cells that follow a label up to the next label. An empty cell counts when it stands inside
   * the row, not when it opens the next one.
   */
  private List<Item> slots(int wanted) {
    List<Item> slots = new ArrayList<>();
    int certain = 0;
    int afterCertain = cursor.position();
    boolean rowEnded = false;
    while (cursor.hasNext() && belongsToRow(slots, wanted)) {
      Item item = cursor.next();
      if (item.kind() == Kind.BREAK) {
        rowEnded = true;
        continue;
      }
      slots.add(item);
      if (item.isText() || (!rowEnded && atBreak())) {
        certain = slots.size();
        afterCertain = cursor.position();
        rowEnded = false;
      }
    }
    cursor.moveTo(afterCertain);
    return List.copyOf(slots.subList(0, certain));
  }

  private boolean atBreak() {
    return !cursor.hasNext() || cursor.peek().kind() == Kind.BREAK;
  }

  private boolean belongsToRow(List<Item> slots, int wanted) {
    Item item = cursor.peek();
    return !item.isText()
        || Figure.looksLike(item.text())
        || (slots.stream().filter(Item::isText).count() < wanted && isDamagedFigure(item));
  }

  /** A short text with digits where a figure is due, unless it is a label. */
  private boolean isDamagedFigure(Item item) {
    return item.text().length() <= LONGEST_CELL
        && item.text().chars().anyMatch(c -> c >= '0' && c <= '9')
        && Labels.ordinal(item.text()).isEmpty()
        && !cursor.sees(book.rows())
        && !cursor.sees(nextBlock);
  }

  private void cell(Heading row, Heading column, Item slot) {
    String where = place + " · " + row.label() + " · " + column.label();
    var reader = new CellReader(findings, where + "（第" + slot.line() + "行）");
    var value = reader.read(slot, column, columns.unitOf(column));
    if (value.isEmpty()) {
      findings.unread(new CellKey(context.table().key(), row.key(), column.key()), slot.text());
    }
    value.ifPresent(number -> cells.add(context.cell(row, column, number)));
  }

  private void wrongNumber(String where, List<Item> slots, int wanted) {
    findings.error(
        "figures",
        where,
        text(slots),
        wanted + "个数字",
        "应有" + wanted + "个数字，读到" + slots.size() + "个，无法逐格归位。");
  }

  /** Where one row stands for a group's rows none of these is due. */
  private boolean isDue(Heading row) {
    boolean stoodFor =
        block.rows().stream()
            .flatMap(Heading::all)
            .filter(heading -> groupsWithFigures.contains(heading.label()))
            .anyMatch(heading -> heading.all().anyMatch(row::equals));
    return !read.contains(row.key()) && !stoodFor;
  }

  private void missing(Heading row) {
    findings.error("row-missing", place, "", row.label(), "没有找到“" + row.label() + "”一行。");
  }

  private static String text(List<Item> slots) {
    return String.join(" ", slots.stream().map(Item::text).toList());
  }
}
