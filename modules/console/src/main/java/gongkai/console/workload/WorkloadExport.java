package gongkai.console.workload;

import gongkai.applications.desk.Workload;
import gongkai.console.access.Me;
import gongkai.console.frame.Csv;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;

/** The figures on work as CSV for spreadsheets. */
@WebServlet("/console/workload.csv")
public class WorkloadExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Workload workload;
  @Inject transient Me me;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Period period = Period.of(Csv.values(request, Period.NAMES), YearMonth.now(clock));
    workload.export(
        me.actor(),
        period.body(),
        period.from(),
        period.until(),
        Csv.open(response, "workload.csv"));
  }
}
