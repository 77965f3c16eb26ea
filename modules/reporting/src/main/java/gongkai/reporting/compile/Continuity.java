package gongkai.reporting.compile;

import gongkai.office.BodyCode;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.compile.Sum.Summand;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.format.FigureRule.Equation;
import gongkai.reporting.summing.Part;
import gongkai.reporting.summing.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why a sum does not go on from last year's report, whichever rule of the form finds it: parts that
 * joined bring figures of their own, parts that left took theirs along.
 */
@ApplicationScoped
class Continuity {
  private static final int MOST = 20;

  private Parts parts;

  @SuppressWarnings("NullAway.Init")
  Continuity() {}

  @Inject
  Continuity(Parts parts) {
    this.parts = parts;
  }

  /** What the parts explain of a broken equation; empty texts for what is no roll-up. */
  Function<Equation, String> explain(Compilation now) {
    Optional<Sum> sum = now.sum();
    if (sum.isEmpty()) {
      return equation -> "";
    }
    Map<BodyCode, Part> before = new LinkedHashMap<>();
    parts.of(now.body(), now.year() - 1).forEach(part -> before.put(part.code(), part));
    Map<BodyCode, Summand> counted = new LinkedHashMap<>();
    sum.get().summands().forEach(each -> counted.put(each.part().code(), each));
    return equation -> explanation(equation, counted, before);
  }

  private static String explanation(
      Equation equation, Map<BodyCode, Summand> now, Map<BodyCode, Part> before) {
    List<String> reasons = new ArrayList<>();
    now.forEach(
        (code, summand) -> {
          BigDecimal own = equation.difference(false, figures(summand));
          Part part = before.get(code);
          BigDecimal former = former(equation, part);
          if (part == null || !part.included()) {
            add(reasons, summand.part(), "今年起汇总", own);
          } else if (former != null) {
            add(reasons, summand.part(), "与其上年报告相差", own.add(former));
          }
        });
    before.forEach(
        (code, part) -> {
          BigDecimal former = former(equation, part);
          if (!now.containsKey(code) && former != null) {
            add(reasons, part, "今年没有汇总", former);
          }
        });
    return reasons.isEmpty() ? "" : "按单位核对：" + String.join("；", reasons) + "。";
  }

  /** What a part's last report brings to an equation, {@code null} when it did not count. */
  private static @Nullable BigDecimal former(Equation equation, @Nullable Part part) {
    if (part == null) {
      return null;
    }
    RecognisedReport report = part.figures();
    return report == null ? null : equation.difference(true, figures(Summand.of(part, report)));
  }

  private static Function<CellAddress, BigDecimal> figures(Summand summand) {
    return cell -> summand.figures().getOrDefault(cell, BigDecimal.ZERO);
  }

  private static void add(List<String> reasons, Part part, String why, BigDecimal difference) {
    if (difference.signum() != 0 && reasons.size() < MOST) {
      String sign = difference.signum() > 0 ? "+" : "";
      reasons.add(part.body().shortName() + why + " " + sign + difference.toPlainString());
    }
  }
}
