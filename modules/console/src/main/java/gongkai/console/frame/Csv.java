package gongkai.console.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
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

  /**
   * Begins a file of that name; the browser saves it and shows nothing of it. Writing fails when
   * nobody reads it any more, so that a long export ends then.
   */
  public static Writer open(HttpServletResponse response, String name) throws IOException {
    SavedFile.begin(response, name, "text/csv;charset=UTF-8");
    // Spreadsheets take a file without this mark for the local encoding.
    response.getWriter().write('\uFEFF');
    return new Watched(response.getWriter());
  }

  /** Asks now and then whether the reader is still there: the container's writer never says so. */
  private static final class Watched extends FilterWriter {
    private static final int EVERY = 32 * 1024;
    private int written;

    Watched(PrintWriter out) {
      super(out);
    }

    @Override
    public void write(int character) throws IOException {
      super.write(character);
      ask(1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      super.write(text, from, length);
      ask(length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      super.write(text, from, length);
      ask(length);
    }

    private void ask(int more) throws IOException {
      written += more;
      if (written >= EVERY) {
        written = 0;
        if (((PrintWriter) out).checkError()) {
          throw new IOException("Nobody reads this file any more");
        }
      }
    }
  }
}
