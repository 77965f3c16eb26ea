package gongkai.console.remedies;

import gongkai.applications.remedy.Remedies;
import gongkai.console.access.Me;
import gongkai.console.frame.Csv;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The filtered register as CSV for spreadsheets, without personal data. */
@WebServlet("/console/remedies.csv")
public class RemediesCsv extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Remedies remedies;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var address = new RemedyAddress(Csv.values(request, RemedyAddress.NAMES));
    remedies.export(me.actor(), address.query(), Csv.open(response, "remedies.csv"));
  }
}
