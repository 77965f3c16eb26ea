package gongkai.reporting.compile;

import gongkai.office.BodyCode;
import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.compile.Sum.Summand;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.summing.Part;
import gongkai.reporting.summing.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why a sum carries over (上年结转) something else than last year's sum carried forward (结转下年度继续办理):
 * parts that joined bring theirs, parts that left took theirs along.
 */
@ApplicationScoped
class CarryOver {
  private static final int MOST = 20;

  private Parts parts;

  @SuppressWarnings("NullAway.Init")
  CarryOver() {}

  @Inject
  CarryOver(Parts parts) {
    this.parts = parts;
  }

  /** What the parts explain of a column of Table 3; empty texts for what is no roll-up. */
  Function<String, String> explain(Compilation now) {
    Optional<Sum> sum = now.sum();
    if (sum.isEmpty()) {
      return column -> "";
    }
    Map<BodyCode, Part> before = new LinkedHashMap<>();
    parts.of(now.body(), now.year() - 1).forEach(part -> before.put(part.code(), part));
    Map<BodyCode, Summand> counted = new HashMap<>();
    sum.get().summands().forEach(each -> counted.put(each.part().code(), each));
    return column -> explanation(column, counted, before);
  }

  private static String explanation(
      String column, Map<BodyCode, Summand> now, Map<BodyCode, Part> before) {
    List<String> reasons = new ArrayList<>();
    now.forEach(
        (code, summand) -> {
          BigDecimal over =
              summand
                  .figures()
                  .getOrDefault(new CellAddress("table3", "carried-over", column), BigDecimal.ZERO);
          Part part = before.get(code);
          BigDecimal forward = forward(part, column);
          if (part == null || !part.included()) {
            add(reasons, summand.part(), "今年起汇总", over);
          } else if (forward != null) {
            add(reasons, summand.part(), "上年结转与其上年报告相差", over.subtract(forward));
          }
        });
    before.forEach(
        (code, part) -> {
          BigDecimal forward = forward(part, column);
          if (!now.containsKey(code) && forward != null) {
            add(reasons, part, "今年没有汇总", forward.negate());
          }
        });
    return reasons.isEmpty() ? "" : "按单位核对：" + String.join("；", reasons) + "。";
  }

  private static @Nullable BigDecimal forward(@Nullable Part part, String column) {
    RecognisedReport report = part == null ? null : part.figures();
    return report == null
        ? null
        : report.cells().stream()
            .filter(each -> each.table().equals("table3"))
            .filter(each -> each.row().equals("carried-forward") && each.column().equals(column))
            .map(Cell::value)
            .findFirst()
            .orElse(BigDecimal.ZERO);
  }

  private static void add(List<String> reasons, Part part, String why, BigDecimal difference) {
    if (difference.signum() != 0 && reasons.size() < MOST) {
      String sign = difference.signum() > 0 ? "+" : "";
      reasons.add(part.body().shortName() + why + " " + sign + difference.toPlainString());
    }
  }
}
