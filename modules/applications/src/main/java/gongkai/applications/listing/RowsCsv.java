package gongkai.applications.listing;

import gongkai.applications.desk.CaseRow;
import gongkai.applications.label.Labels;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Cases as CSV that a spreadsheet opens without running anything; it names no applicant. */
final class RowsCsv {
  private final CSVPrinter printer;
  private final Names names;
  private int written;

  RowsCsv(Writer out, Names names) throws IOException {
    this.names = names;
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(
        "登记编号",
        "机关",
        "类型",
        "渠道",
        "阶段",
        "事由",
        "收到日期",
        "计时状态",
        "答复期限",
        "剩余工作日",
        "逾期",
        "办结用时（工作日）",
        "期限待定",
        "承办科室",
        "经办人",
        "结果",
        "最后变更");
  }

  void write(List<CaseRow> rows) throws IOException {
    for (CaseRow row : rows) {
      printer.printRecord(
          safe(row.number()),
          safe(names.body(row.body())),
          Labels.of(row.kind()),
          Labels.of(row.channel()),
          Labels.of(row.stage()),
          safe(row.subject()),
          text(row.received()),
          Labels.of(row.state()),
          text(row.deadline()),
          row.group() == null || row.deadline() == null ? "" : row.daysLeft(),
          row.late() ? "是" : "否",
          text(row.answeredDay()),
          row.provisional() ? "是" : "否",
          safe(names.department(row.body(), row.department())),
          safe(row.officer()),
          row.outcome() == null ? "" : row.outcome().label(),
          Labels.moment(row.changedAt()));
      written++;
    }
    printer.flush();
  }

  int written() {
    return written;
  }

  /** A cell that starts like a formula would be run by a spreadsheet. */
  static String safe(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
