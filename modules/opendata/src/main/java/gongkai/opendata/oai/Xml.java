package gongkai.opendata.oai;

/** Writes XML; characters that XML 1.0 does not know are left out. */
final class Xml {
  private final StringBuilder text = new StringBuilder(4096);

  /** Opens an element with attributes, given as name and value in turn. */
  Xml open(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      text.append('"');
    }
    text.append('>');
    return this;
  }

  Xml close(String name) {
    text.append("</").append(name).append(">\n");
    return this;
  }

  Xml element(String name, String value, String... attributes) {
    open(name, attributes);
    escape(value);
    return close(name);
  }

  /** An element, unless it would be empty. */
  Xml some(String name, String value) {
    return value.isBlank() ? this : element(name, value);
  }

  /** Something that is XML already. */
  Xml raw(String xml) {
    text.append(xml);
    return this;
  }

  private void escape(String value) {
    value
        .codePoints()
        .filter(Xml::isAllowed)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(c);
              }
            });
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
