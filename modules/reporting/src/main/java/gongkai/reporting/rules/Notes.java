package gongkai.reporting.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What one rule notes about a submission. */
public final class Notes {
  private final Rule rule;
  private final List<Violation> all = new ArrayList<>();

  Notes(Rule rule) {
    this.rule = rule;
  }

  /** A breach at a place of the text. */
  void broken(String place, String left, String right, String text) {
    all.add(new Violation(rule, false, place, List.of(), left, right, text + source()));
  }

  /** A breach between figures. */
  void broken(String place, List<CellKey> cells, BigDecimal left, BigDecimal right, String text) {
    all.add(
        new Violation(
            rule,
            false,
            place,
            cells,
            left.toPlainString(),
            right.toPlainString(),
            text + source()));
  }

  /** A cell that breaks the rule by itself. */
  void broken(String place, CellKey cell, String left, String right, String text) {
    all.add(new Violation(rule, false, place, List.of(cell), left, right, text + source()));
  }

  /** A rule found kept, where the reading of the text may err. */
  void kept(String place, String left, String right, String text) {
    all.add(new Violation(rule, true, place, List.of(), left, right, text));
  }

  List<Violation> list() {
    return List.copyOf(all);
  }

  private String source() {
    return rule.article().isEmpty() ? "" : "（" + rule.article() + "）";
  }
}
