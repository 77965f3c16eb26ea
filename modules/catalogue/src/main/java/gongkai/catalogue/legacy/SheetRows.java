package gongkai.catalogue.legacy;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a sheet together to rows. */
final class SheetRows implements SheetContentsHandler {
  private static final int MOST_COLUMNS = 200;

  private final RowSink sink;
  private final List<String> cells = new ArrayList<>();

  SheetRows(RowSink sink) {
    this.sink = sink;
  }

  @Override
  public void startRow(int row) {
    cells.clear();
  }

  @Override
  public void endRow(int row) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    try {
      sink.row(row + 1, List.copyOf(cells));
    } catch (UnreadableFile e) {
      throw new Stopped(e);
    }
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
    int column = reference == null ? cells.size() : new CellReference(reference).getCol();
    if (column >= MOST_COLUMNS || value == null) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, value);
  }

  /** The sink wants no more rows; the parser lets only unchecked exceptions through. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final UnreadableFile reason;

    Stopped(UnreadableFile reason) {
      super(reason);
      this.reason = reason;
    }

    UnreadableFile reason() {
      return reason;
    }
  }
}
