package gongkai.console.ledgers;

import gongkai.console.access.Me;
import gongkai.console.frame.Csv;
import gongkai.reporting.ledger.Ledgers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The filtered ledgers as CSV for spreadsheets; the file can be imported again. */
@WebServlet("/console/ledgers.csv")
public class LedgersCsv extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Ledgers ledgers;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = new HashMap<>();
    request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
    ledgers.export(me.actor(), new LineFilter(values).query(), Csv.open(response, "ledgers.csv"));
  }
}
