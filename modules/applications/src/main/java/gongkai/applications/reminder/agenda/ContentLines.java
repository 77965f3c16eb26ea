package gongkai.applications.reminder.agenda;

import java.nio.charset.StandardCharsets;

/** Content lines of iCalendar (RFC 5545, 3.1): folded at 75 octets, ended by CRLF. */
final class ContentLines {
  private static final int OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  /** A line whose value needs no escaping. */
  ContentLines line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line with a value of type TEXT (3.3.11). */
  ContentLines text(String name, String value) {
    return line(
        name,
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\r", "")
            .replace("\n", "\\n"));
  }

  /** Never inside a character, though the standard would allow it. */
  private void fold(String line) {
    int used = 0;
    int[] points = line.codePoints().toArray();
    for (int point : points) {
      String character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (used + size > OCTETS) {
        text.append("\r\n ");
        used = 1;
      }
      text.append(character);
      used += size;
    }
    text.append("\r\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
