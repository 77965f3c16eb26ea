package gongkai.console.drafts;

import gongkai.console.access.Me;
import gongkai.console.frame.Csv;
import gongkai.office.Body;
import gongkai.office.Office;
import gongkai.reporting.draft.BoardRow;
import gongkai.reporting.draft.Drafts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The progress board as CSV for spreadsheets. */
@WebServlet("/console/board.csv")
public class BoardExport extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Drafts drafts;
  @Inject transient Office office;
  @Inject transient Me me;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> asked = Csv.values(request, BoardList.NAMES);
    var list = new BoardList(year -> drafts.board(me.actor(), year), asked, LocalDate.now(clock));
    Writer out = Csv.open(response, "board.csv");
    out.write("年度,机构,状态,等待,版次,公开期限,剩余天数,逾期,错误,警告\r\n");
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "gongkai.console.texts", Locale.CHINESE, BoardExport.class.getClassLoader());
    for (BoardRow row : list.all()) {
      out.write(line(row, texts));
    }
  }

  private String line(BoardRow row, ResourceBundle texts) {
    String name = office.body(row.body()).map(Body::name).orElse(row.body().value());
    String waiting = row.waiting().isEmpty() ? "" : texts.getString("role." + row.waiting());
    return String.join(
            ",",
            Integer.toString(row.year()),
            Csv.cell(name),
            Csv.cell(texts.getString("draftstate." + row.state())),
            Csv.cell(waiting),
            Integer.toString(row.edition()),
            row.due().toString(),
            Integer.toString(row.daysLeft()),
            row.late() ? "1" : "0",
            Integer.toString(row.errors()),
            Integer.toString(row.warnings()))
        + "\r\n";
  }
}
