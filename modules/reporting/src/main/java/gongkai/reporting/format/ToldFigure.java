package gongkai.reporting.format;

import gongkai.reporting.draft.CellAddress;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number that texts name and that a table has too (rule C1).
 *
 * @param what it is, for findings
 * @param pattern where it stands in a text; its first group is the number
 * @param cells whose sum it has to be
 * @param orElse cells whose sum it may be as well; none when there is no other reading
 */
public record ToldFigure(
    String what, Pattern pattern, List<CellAddress> cells, List<CellAddress> orElse) {
  public ToldFigure {
    cells = List.copyOf(cells);
    orElse = List.copyOf(orElse);
  }
}
