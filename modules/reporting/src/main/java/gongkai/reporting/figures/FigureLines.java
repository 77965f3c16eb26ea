package gongkai.reporting.figures;

import gongkai.applications.ApplicantKind;
import gongkai.office.Body;
import gongkai.reporting.statistics.YearFigures;
import gongkai.reporting.statistics.YearFigures.Count;
import gongkai.reporting.statistics.YearFigures.Timely;
import java.util.ArrayList;
import java.util.List;

/** A body's year as lines of a table. */
final class FigureLines {
  private final List<List<Object>> lines = new ArrayList<>();

  FigureLines() {
    lines.add(List.of("机构", "年度", "统计", "项目", "数量", "按期", "逾期"));
  }

  List<List<Object>> all() {
    return lines;
  }

  /** The figures of a year that bodies and years are compared by. */
  void headline(Body body, YearFigures year) {
    add(body, year, "申请", "上年结转", year.carriedOver());
    add(body, year, "申请", "本年新收", year.received());
    add(body, year, "申请", "办结", year.answered(), year.answered() - year.late(), year.late());
    add(body, year, "申请", "结转下年", year.open());
    int inTime = year.columns().stream().mapToInt(Timely::inTime).sum();
    add(body, year, "公开", "全部栏目", year.published(), inTime, year.publishedLate());
  }

  /** The year in full. */
  void whole(Body body, YearFigures year) {
    headline(body, year);
    year.months().forEach(each -> add(body, year, "新收按月份", each.key() + "月", each.number()));
    year.outcomes().forEach(each -> add(body, year, "办结按结果", each.label(), each.number()));
    for (Count each : year.channels()) {
      add(body, year, "新收按渠道", channel(each.key()), each.number());
    }
    for (Count each : year.applicants()) {
      add(body, year, "新收按申请人", ApplicantKind.valueOf(each.key()).label(), each.number());
    }
    for (Timely each : year.columns()) {
      String name = body.column(each.column()).map(Body.Column::name).orElse(each.column());
      add(body, year, "公开按栏目", name, each.all(), each.inTime(), each.late());
    }
  }

  private static String channel(String name) {
    return switch (name) {
      case "COUNTER" -> "当面";
      case "ORAL" -> "口头";
      case "REGISTERED_POST" -> "挂号信、特快专递";
      case "ORDINARY_POST" -> "平信";
      case "FAX" -> "传真";
      case "EMAIL" -> "电子邮件";
      default -> "网上";
    };
  }

  private void add(Body body, YearFigures year, Object... cells) {
    List<Object> line = new ArrayList<>(List.of(body.name(), year.year()));
    line.addAll(List.of(cells));
    lines.add(line);
  }
}
