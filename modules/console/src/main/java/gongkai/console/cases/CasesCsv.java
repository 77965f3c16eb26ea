package gongkai.console.cases;

import gongkai.applications.desk.Cases;
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

/** The filtered list of cases as CSV for spreadsheets, without personal data. */
@WebServlet("/console/cases.csv")
public class CasesCsv extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Cases cases;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = new HashMap<>();
    for (String name : CaseFilter.NAMES) {
      values.put(name, Objects.requireNonNullElse(request.getParameter(name), ""));
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Content-Disposition", "attachment; filename=\"cases.csv\"");
    // Spreadsheets take a file without this mark for the local encoding.
    response.getWriter().write('\uFEFF');
    cases.export(me.actor(), new CaseFilter(values).query(""), response.getWriter());
  }
}
