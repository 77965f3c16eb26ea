package gongkai.console.drafts;

import gongkai.console.access.Me;
import gongkai.console.frame.Csv;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.statistics.Statistics;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Everything that a figure counts, as CSV for spreadsheets; it names nobody. */
@WebServlet("/console/proof.csv")
public class ProofExport extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 200;

  @Inject transient Drafts drafts;
  @Inject transient Statistics statistics;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AskedFigure figure = AskedFigure.of(Csv.values(request, AskedFigure.NAMES));
    Optional<ProofPage> page = page(figure, "");
    if (page.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Writer out = Csv.open(response, "proof.csv");
    out.write("来源,编号,内容,日期,计入\r\n");
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "gongkai.console.texts", Locale.CHINESE, ProofExport.class.getClassLoader());
    while (page.isPresent()) {
      for (Proof proof : page.get().proofs()) {
        out.write(line(proof, texts));
      }
      String next = page.get().next();
      page = next.isEmpty() ? Optional.empty() : page(figure, next);
    }
  }

  private Optional<ProofPage> page(AskedFigure figure, String from) {
    return figure.page(drafts, statistics, me.actor(), from, ROWS);
  }

  private static String line(Proof proof, ResourceBundle texts) {
    return String.join(
            ",",
            Csv.cell(texts.getString("proofkind." + proof.kind())),
            Csv.cell(proof.number()),
            Csv.cell(proof.text()),
            proof.day() == null ? "" : proof.day().toString(),
            proof.weight().toPlainString())
        + "\r\n";
  }
}
