package gongkai.console.reports;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What was typed into the tables of a recognised report, where it is not what was read. */
final class CellGrid implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PREFIX = "cell.";
  private static final Pattern FIGURE = Pattern.compile("(-?\\d{1,15}(\\.\\d{1,6})?)?");

  private final TreeMap<String, String> figures = new TreeMap<>();
  private final TreeMap<String, String> wrong = new TreeMap<>();

  /** Nothing was typed. */
  static CellGrid none() {
    return new CellGrid();
  }

  /**
   * Takes the fields of a request.
   *
   * @param shown the report whose figures stood in them
   */
  static CellGrid of(Map<String, String> parameters, RecognisedReport shown) {
    Map<String, String> before = new HashMap<>();
    for (Cell cell : shown.cells()) {
      before.put(
          String.join(".", cell.table(), cell.row(), cell.column()), cell.value().toPlainString());
    }
    var grid = new CellGrid();
    parameters.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX)) {
            grid.take(name.substring(PREFIX.length()), value, before);
          }
        });
    return grid;
  }

  /** Full-width digits and separators of thousands are what people type. */
  private void take(String cell, String value, Map<String, String> before) {
    String typed = Normalizer.normalize(value, Normalizer.Form.NFKC).replace(",", "").strip();
    if (!FIGURE.matcher(typed).matches()) {
      wrong.put(cell, value);
    } else if (!typed.equals(before.getOrDefault(cell, ""))) {
      figures.put(cell, typed);
    }
  }

  /** Figures that were changed, by cell; empty for one that was taken out. */
  Map<String, String> figures() {
    return figures;
  }

  /** What is no figure, by cell. */
  Map<String, String> wrong() {
    return wrong;
  }
}
