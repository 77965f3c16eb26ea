package gongkai.console.cases;

import gongkai.applications.desk.Cases;
import gongkai.console.access.Me;
import gongkai.console.frame.Csv;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The filtered list of cases as CSV for spreadsheets, without personal data. */
@WebServlet("/console/cases.csv")
public class CasesCsv extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Cases cases;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var filter = new CaseFilter(Csv.values(request, CaseFilter.NAMES));
    cases.export(me.actor(), filter.query(""), Csv.open(response, "cases.csv"));
  }
}
