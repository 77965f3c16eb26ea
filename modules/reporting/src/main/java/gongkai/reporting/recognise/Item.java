package gongkai.reporting.recognise;

/**
 * A piece of a section's text.
 *
 * @param kind what it is
 * @param text its text, stripped; empty unless {@link Kind#TEXT}
 * @param line 1-based line of the report
 * @param cell true when the layout marks it as a cell of a table
 */
record Item(Kind kind, String text, int line, boolean cell) {

  /** Kinds of items. */
  enum Kind {
    /** A label, a figure or a line of prose. */
    TEXT,
    /** A cell without content. */
    BLANK,
    /** An empty line: the end of a row or of a paragraph. */
    BREAK
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  static Item text(String text, int line, boolean cell) {
    return new Item(Kind.TEXT, text, line, cell);
  }
}
