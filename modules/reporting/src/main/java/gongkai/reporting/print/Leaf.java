package gongkai.reporting.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is set: texts and rules at their places, in points from the lower left corner. PDF
 * and OFD show the same pages.
 */
record Leaf(int number, List<Mark> marks, List<Rule> rules) {
  static final float MILLIMETRE = 72 / 25.4f;

  /** A4. */
  static final float WIDTH = 210 * MILLIMETRE;

  static final float HEIGHT = 297 * MILLIMETRE;

  Leaf(int number) {
    this(number, new ArrayList<>(), new ArrayList<>());
  }

  /**
   * A line of text.
   *
   * @param part of the document's structure it belongs to; null for a page's number
   */
  record Mark(
      String text, float x, float baseline, float size, boolean bold, @Nullable Part part) {}

  /** A line of a table's frame. */
  record Rule(float fromX, float fromY, float toX, float toY) {}

  /**
   * An element of the document's structure, for those who listen to it.
   *
   * @param role {@code H1}, {@code H2}, {@code H3}, {@code P}, {@code Table}, {@code TR}, {@code
   *     TH}, {@code TD}
   * @param cell what a cell covers and whether it heads a row or a column
   */
  record Part(int number, String role, @Nullable Part parent, PaperTable.@Nullable Cell cell) {}
}
