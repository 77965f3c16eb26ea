package gongkai.console.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What every list as a table for spreadsheets has in common. */
public final class Csv {
  private Csv() {}

  /** The parameters of these names, empty where none was sent. */
  public static Map<String, String> values(HttpServletRequest request, Set<String> names) {
    Map<String, String> values = new HashMap<>();
    for (String name : names) {
      values.put(name, Objects.requireNonNullElse(request.getParameter(name), ""));
    }
    return values;
  }

  /** A text as a cell: quoted, and never what a spreadsheet would run. */
  public static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  /** Begins a file of that name; the browser saves it and shows nothing of it. */
  public static Writer open(HttpServletResponse response, String name) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    // Spreadsheets take a file without this mark for the local encoding.
    response.getWriter().write('\uFEFF');
    return response.getWriter();
  }
}
