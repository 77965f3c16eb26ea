package gongkai.reporting.format;

import gongkai.reporting.draft.CellAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A consistency rule between figures (勾稽关系), as a format states it.
 *
 * @param id a capital letter and a number, for example {@code A1}
 * @param error true when a breach is an error, else a warning
 * @param overridable true when a person may approve in spite of a breach, with a recorded reason
 * @param article where it comes from
 * @param explanation what it asks for and what to do, in one sentence
 * @param english the explanation in English
 * @param firstYear first report year it is for
 * @param lastYear last report year it is for
 * @param relation of the left sum to the right one
 * @param text what a finding says; {@code {left}} and {@code {right}} stand for the sums
 * @param equations what is compared, once for each row or column that it is for
 */
public record FigureRule(
    String id,
    boolean error,
    boolean overridable,
    String article,
    String explanation,
    String english,
    int firstYear,
    int lastYear,
    Relation relation,
    String text,
    List<Equation> equations) {
  /** What ids look like; C is for rules on the text, which are no sums. */
  public static final Pattern ID = Pattern.compile("[ABD-Z]\\d{1,2}");

  public FigureRule {
    equations = List.copyOf(equations);
  }

  /** How two sums have to stand to each other. */
  public enum Relation {
    EQUAL("="),
    AT_LEAST(">="),
    AT_MOST("<=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    /** As formats write it. */
    public String sign() {
      return sign;
    }

    /** Says whether two sums stand so. */
    public boolean holds(BigDecimal left, BigDecimal right) {
      int compared = left.compareTo(right);
      return switch (this) {
        case EQUAL -> compared == 0;
        case AT_LEAST -> compared >= 0;
        case AT_MOST -> compared <= 0;
      };
    }
  }

  /**
   * Two sums that are compared.
   *
   * @param axis direction of the line that it is for
   * @param table key of the line's table, empty when it is for no line
   * @param line key of the row or column
   */
  public record Equation(
      Axis axis, String table, String line, List<Addend> left, List<Addend> right) {
    public Equation {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    /** This year's cells, for last year's report is no longer to be changed. */
    public List<CellAddress> cells() {
      return Stream.concat(left.stream(), right.stream())
          .filter(addend -> !addend.lastYear())
          .map(Addend::cell)
          .toList();
    }

    /**
     * The left sum less the right one, of one year's figures alone.
     *
     * @param lastYear true for those of the report of the year before
     */
    public BigDecimal difference(boolean lastYear, Function<CellAddress, BigDecimal> figures) {
      return sum(left, lastYear, figures).subtract(sum(right, lastYear, figures));
    }

    private static BigDecimal sum(
        List<Addend> side, boolean lastYear, Function<CellAddress, BigDecimal> figures) {
      return side.stream()
          .filter(addend -> addend.lastYear() == lastYear)
          .map(addend -> figures.apply(addend.cell()).multiply(BigDecimal.valueOf(addend.sign())))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /**
   * A figure that counts in a sum.
   *
   * @param sign 1, or -1 when it is taken away
   * @param lastYear true when it is that of the report of the year before
   * @param ofGroup true when it counts as one of a group: rows and columns that a report does not
   *     have at all are left out of the sum, any other figure that is missing leaves it unknown
   */
  public record Addend(CellAddress cell, int sign, boolean lastYear, boolean ofGroup) {}

  /** Says whether it looks at the report of the year before. */
  public boolean acrossYears() {
    return equations.stream()
        .flatMap(each -> Stream.concat(each.left().stream(), each.right().stream()))
        .anyMatch(Addend::lastYear);
  }

  /** Says whether reports on that year have to keep it; any report whose year is unknown has. */
  public boolean isFor(int year) {
    return year == 0 || (firstYear <= year && year <= lastYear);
  }
}
