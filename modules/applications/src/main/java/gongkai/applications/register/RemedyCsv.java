package gongkai.applications.register;

import gongkai.applications.label.Labels;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.remedy.RemedyRow;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows of the register as CSV that a spreadsheet opens without running anything. */
final class RemedyCsv {
  private final CSVPrinter printer;
  private final Map<BodyCode, String> bodies;
  private int written;

  /** With the names of bodies. */
  RemedyCsv(Writer out, List<Body> bodies) throws IOException {
    this.bodies = bodies.stream().collect(Collectors.toMap(Body::code, Body::shortName));
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(
        "机关",
        "申请登记号",
        "途径",
        "复议机关或法院",
        "案号",
        "状态",
        "申请（起诉）日期",
        "答复期限",
        "答复是否逾期",
        "听证（开庭）日期",
        "审结日期",
        "结果",
        "统计分类",
        "履行期限");
  }

  void write(List<RemedyRow> rows) throws IOException {
    for (RemedyRow row : rows) {
      RemedyResult result = row.result();
      printer.printRecord(
          safe(bodies.getOrDefault(row.body(), row.body().value())),
          safe(row.caseNumber()),
          row.route().label(),
          safe(row.authority()),
          safe(row.authorityNumber()),
          Labels.of(row.state()),
          row.filed(),
          text(row.replyBy()),
          row.replyLate() ? "是" : "否",
          text(row.hearing()),
          text(row.decided()),
          result == null ? "" : result.label(),
          row.resultClass().label(),
          text(row.performBy()));
      written++;
    }
    printer.flush();
  }

  int written() {
    return written;
  }

  /** A cell that starts like a formula would be run by a spreadsheet. */
  private static String safe(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
