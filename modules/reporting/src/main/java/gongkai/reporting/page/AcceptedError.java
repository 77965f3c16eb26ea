package gongkai.reporting.page;

import gongkai.gate.Submission.Text;
import gongkai.reporting.ReportImport.ReportFinding;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Stream;

/**
 * An error that the original of a historical report has, and why it was taken over as printed. The
 * public reads both.
 *
 * @param reason in the words of who answered for it
 */
public record AcceptedError(ReportFinding finding, String reason) {

  /** Each of them as the record holds it. */
  JsonObjectBuilder json() {
    return Json.createObjectBuilder()
        .add("number", finding.group())
        .add("rule", finding.rule())
        .add("place", finding.place())
        .add("left", finding.left())
        .add("right", finding.right())
        .add("text", finding.text())
        .add("reason", reason);
  }

  /** What of it the gate has to look at. */
  Stream<Text> texts() {
    String name = "accepted " + finding.rule();
    return Stream.of(
        new Text(name, finding.place() + " " + finding.text()), new Text(name, reason));
  }

  /** All of them below the report; nothing when there are none. */
  static void write(List<AcceptedError> errors, Html html) {
    if (errors.isEmpty()) {
      return;
    }
    html.raw("<section class=\"accepted\">").element("h2", "原件中的差错").raw("<ul>");
    for (AcceptedError each : errors) {
      html.element(
          "li", each.finding.place() + "：" + each.finding.text() + " 按原件收录的理由：" + each.reason);
    }
    html.raw("</ul></section>");
  }
}
