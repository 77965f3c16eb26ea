package gongkai.reporting.document;

/**
 * A cell of a table, merged or not.
 *
 * @param row first line it covers, from 0
 * @param column first column it covers, from 0
 * @param down lines it covers
 * @param across columns it covers
 */
public record Slot(String text, int row, int column, int down, int across) {

  /** Says whether nothing is printed in it. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
