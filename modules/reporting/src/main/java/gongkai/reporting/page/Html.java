package gongkai.reporting.page;

/** Writes the few elements that a report page needs; every text is escaped. */
final class Html {
  private final StringBuilder html = new StringBuilder();

  /** Markup of our own. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  Html text(String text) {
    text.codePoints().forEach(this::character);
    return this;
  }

  private void character(int c) {
    switch (c) {
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '&' -> html.append("&amp;");
      case '"' -> html.append("&quot;");
      default -> {
        if (c >= ' ' || c == '\n') {
          html.appendCodePoint(c);
        }
      }
    }
  }

  Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  /** A heading cell; spans of one are left out. */
  Html heading(String scope, int colspan, int rowspan, String label) {
    raw("<th scope=\"" + scope + "\"");
    span("colspan", colspan);
    span("rowspan", rowspan);
    return raw(">").text(label).raw("</th>");
  }

  /** A cell; spans of one are left out. */
  Html cell(int colspan, int rowspan, String text) {
    raw("<td");
    span("colspan", colspan);
    span("rowspan", rowspan);
    return raw(">").text(text).raw("</td>");
  }

  /** How long it is by now. */
  int length() {
    return html.length();
  }

  private void span(String name, int cells) {
    if (cells > 1) {
      raw(" " + name + "=\"" + cells + "\"");
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
