package gongkai.console.items;

import gongkai.catalogue.Items;
import gongkai.console.access.Me;
import gongkai.console.frame.Csv;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    var filter = new Filter(Csv.values(request, PARAMETERS));
    items.export(me.actor(), filter.query("indexNumber", false), Csv.open(response, "items.csv"));
  }
}
