package gongkai.catalogue.listing;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.Items.Row;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows of a listing as CSV, in words, that a spreadsheet opens without running anything. */
final class RowsCsv {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private final CSVPrinter printer;
  private final Map<BodyCode, Body> bodies;
  private int written;

  RowsCsv(Writer out, List<Body> bodies) throws IOException {
    this.bodies = bodies.stream().collect(Collectors.toMap(Body::code, body -> body));
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord("索引号", "标题", "发布机构", "栏目", "状态", "有效性", "待办环节", "公开期限", "发布日期", "最后变更");
  }

  void write(List<Row> rows) throws IOException {
    for (Row row : rows) {
      printer.printRecord(
          safe(row.indexNumber()),
          safe(row.title()),
          body(row),
          column(row),
          state(row.state()),
          row.validity().label(),
          step(row.waitingFor()),
          text(row.publishBy()),
          text(row.publishedOn()),
          MINUTE.format(row.changedAt()));
      written++;
    }
    printer.flush();
  }

  int written() {
    return written;
  }

  private String body(Row row) {
    Body body = bodies.get(row.body());
    return body == null ? row.body().value() : body.name();
  }

  private String column(Row row) {
    return Optional.ofNullable(bodies.get(row.body()))
        .flatMap(body -> body.column(row.column()))
        .map(Body.Column::name)
        .orElse(row.column());
  }

  private static String state(ItemState state) {
    return switch (state) {
      case DRAFT -> "草稿";
      case IN_REVIEW -> "待审";
      case APPROVED -> "待发布";
      case HELD -> "未通过发布检查";
      case PUBLISHED -> "已发布";
      case WITHDRAWN -> "已撤回";
    };
  }

  private static String step(String role) {
    return switch (role) {
      case "REVIEWER" -> "初审";
      case "SECRECY_REVIEWER" -> "保密审查";
      case "APPROVER" -> "签发";
      case "EDITOR" -> "编辑";
      default -> role;
    };
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
