package gongkai.console.retention;

import gongkai.applications.retention.Disposals;
import gongkai.console.access.Me;
import gongkai.console.frame.Csv;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The dry run of a disposal as CSV for spreadsheets, without personal data. */
@WebServlet("/console/retention.csv")
public class RetentionCsv extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Disposals disposals;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> asked = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> asked.put(name, values[0]));
    disposals.export(
        me.actor(),
        RetentionFilter.wanted(RetentionFilter.of(asked)),
        Csv.open(response, "retention.csv"));
  }
}
