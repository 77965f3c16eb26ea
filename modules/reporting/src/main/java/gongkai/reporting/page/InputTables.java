package gongkai.reporting.page;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.page.TableGrid.Figure;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statutory tables with a field for each figure. */
public final class InputTables {
  private static final String PREFIX = "cell.";

  private InputTables() {}

  /**
   * The tables as HTML.
   *
   * @param typed what stands in fields instead of the figure, marked as wrong
   */
  public static String of(ReportFormat format, List<Cell> cells, Map<String, String> typed) {
    return format.tables().stream()
        .map(table -> TableHtml.of(table, cells, (t, f, html) -> field(t, f, typed, html)))
        .collect(Collectors.joining());
  }

  private static void field(Table table, Figure figure, Map<String, String> typed, Html html) {
    String cell = String.join(".", table.key(), figure.row().key(), figure.column().key());
    String wrong = typed.get(cell);
    String shown = wrong == null ? figure.text() : wrong;
    html.raw(shown.isEmpty() ? "<td class=\"missing\"><input" : "<td><input");
    html.raw(
        " type=\"text\" inputmode=\"decimal\" maxlength=\"24\" size=\"4\" autocomplete=\"off\"");
    html.raw(wrong == null ? " name=\"" : " aria-invalid=\"true\" name=\"");
    html.text(PREFIX + cell).raw("\" value=\"").text(shown).raw("\" aria-label=\"");
    html.text(figure.row().label() + " " + figure.column().label()).raw("\"/></td>");
  }
}
