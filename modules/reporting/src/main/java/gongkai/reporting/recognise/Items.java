package gongkai.reporting.recognise;

import gongkai.reporting.recognise.Item.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines into items. A tab opens a cell; a line that follows a cell's label without a tab and
 * without an empty line between goes on with that label.
 */
final class Items {
  private static final int LONGEST_CONTINUATION = 40;

  private Items() {}

  /** The items of lines, the first of which is line {@code first} of the report. */
  static List<Item> of(List<String> lines, int first) {
    List<Item> items = new ArrayList<>();
    int number = first;
    for (String line : lines) {
      if (line.indexOf('\t') >= 0) {
        cells(line, number, items);
      } else if (line.isBlank()) {
        items.add(new Item(Kind.BREAK, "", number, false));
      } else if (continues(line, items)) {
        Item label = items.removeLast();
        items.add(Item.text(label.text() + line.strip(), label.line(), true));
      } else {
        items.add(Item.text(line.strip(), number, false));
      }
      number++;
    }
    return items;
  }

  private static void cells(String line, int number, List<Item> items) {
    String rest = line.startsWith("\t") ? line.substring(1) : line;
    for (String cell : rest.split("\t", -1)) {
      boolean blank = cell.isBlank();
      items.add(
          blank ? new Item(Kind.BLANK, "", number, true) : Item.text(cell.strip(), number, true));
    }
  }

  private static boolean continues(String line, List<Item> items) {
    if (items.isEmpty() || line.strip().length() > LONGEST_CONTINUATION) {
      return false;
    }
    Item last = items.getLast();
    return last.isText() && last.cell() && !Figure.looksLike(last.text());
  }
}
