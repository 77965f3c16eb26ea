package gongkai.console.statistics;

import gongkai.console.access.Me;
import gongkai.console.frame.Csv;
import gongkai.console.frame.Parameters;
import gongkai.console.frame.SavedFile;
import gongkai.office.BodyCode;
import gongkai.reporting.statistics.Statistics;
import gongkai.reporting.statistics.Statistics.FileKind;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The statistics board as CSV or XLSX. */
@WebServlet({"/console/statistics.csv", "/console/statistics.xlsx"})
public class StatisticsExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Statistics statistics;
  @Inject transient Me me;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var parameters =
        new Parameters(Csv.values(request, StatisticsPage.NAMES), StatisticsPage.NAMES);
    BodyCode asked = parameters.body();
    BodyCode body = asked == null ? me.actor().body() : asked;
    String year = parameters.value("year");
    int of = year.matches("20[0-9]{2}") ? Integer.parseInt(year) : LocalDate.now(clock).getYear();
    boolean sheet = request.getServletPath().endsWith(".xlsx");
    String name = "statistics-" + body + "-" + of + (sheet ? ".xlsx" : ".csv");
    SavedFile.begin(
        response,
        name,
        sheet
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv;charset=UTF-8");
    FileKind kind = sheet ? FileKind.XLSX : FileKind.CSV;
    statistics.export(me.actor(), body, of, kind, response.getOutputStream());
  }
}
