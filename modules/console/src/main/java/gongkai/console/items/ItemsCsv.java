package gongkai.console.items;

import gongkai.catalogue.Items;
import gongkai.console.access.Me;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The filtered list as CSV for spreadsheets, written page by page. */
@WebServlet("/console/items.csv")
public class ItemsCsv extends HttpServlet {
  private static final long serialVersionUID = 1L;

  static final Set<String> PARAMETERS = Set.of("q", "body", "column", "state", "validity", "year");

  @Inject transient Items items;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = new HashMap<>();
    for (String name : PARAMETERS) {
      values.put(name, Objects.requireNonNullElse(request.getParameter(name), ""));
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Content-Disposition", "attachment; filename=\"items.csv\"");
    // Spreadsheets take a file without this mark for the local encoding.
    response.getWriter().write('\uFEFF');
    items.export(me.actor(), new Filter(values).query("indexNumber", false), response.getWriter());
  }
}
