package gongkai.reporting.rules;

import java.math.BigDecimal;

/** What a cell holds. Zero is a number; a cell without an entry is none. */
public sealed interface CellValue {

  /** A figure, zero included. */
  record Figure(BigDecimal value) implements CellValue {}

  /**
   * Nothing that is a figure.
   *
   * @param printed what stands there instead, for example {@code /}; empty for nothing
   */
  record Blank(String printed) implements CellValue {}

  /** A cell that a report of this kind need not fill. */
  record NotApplicable() implements CellValue {}
}
