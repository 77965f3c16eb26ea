package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Layout;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.recognise.Item.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a statutory table out of the items of its section. Labels lead, layout helps; a figure
 * whose row or column is not certain is an error and no cell.
 */
final class TableReader {
  private final Context context;
  private final Cursor cursor;
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> prose = new ArrayList<>();
  private boolean begun;

  private TableReader(Context context) {
    this.context = context;
    this.cursor = context.cursor();
  }

  /** The table's cells in the order of the format, and the section's lines outside the table. */
  record Read(List<Cell> cells, List<String> prose) {}

  static Read read(
      ReportFormat format,
      List<ReportFormat> formats,
      Table table,
      List<Item> items,
      Findings findings) {
    return new TableReader(new Context(format, formats, table, new Cursor(items), findings)).read();
  }

  private Read read() {
    boolean sideBySide = context.table().layout() == Layout.LINE;
    for (Block block : context.table().blocks()) {
      var book = new BlockBook(block, sideBySide, context.format().aliases());
      seek(book);
      Columns columns = new HeaderReader(context, block, book).read();
      var rows = new RowReader(context, block, book, columns);
      cells.addAll(sideBySide ? rows.readLine() : rows.readRows());
    }
    rest();
    return new Read(List.copyOf(cells), List.copyOf(prose));
  }

  /** Goes to the block's first label; what stands before the table's first label is prose. */
  private void seek(BlockBook book) {
    while (cursor.hasNext()) {
      Item item = cursor.peek();
      if (item.isText() && book.opens(cursor)) {
        begun = true;
        return;
      }
      if (item.isText()) {
        if (begun || !isProse(item)) {
          context.unplaced(item);
        } else {
          prose.add(item.text());
        }
      }
      cursor.next();
    }
  }

  /** A sentence may be indented with a tab and is no cell for that. */
  private static boolean isProse(Item item) {
    return !Figure.looksLike(item.text()) && (!item.cell() || item.text().endsWith("。"));
  }

  /** What follows the last row: lines of prose, but no cell and no figure. */
  private void rest() {
    while (cursor.hasNext()) {
      Item item = cursor.next();
      if (item.kind() != Kind.TEXT) {
        continue;
      }
      if (!isProse(item)) {
        context.unplaced(item);
      } else {
        prose.add(item.text());
      }
    }
  }
}
