package gongkai.opendata.links;

import gongkai.opendata.store.Numbering;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The last link of a page by the store's numbers, where the next one goes on. A check value ties it
 * to its list: with that of another one, links would be passed over.
 */
record Cursor(String numbering, long subject, long property) {
  private static final HexFormat HEX = HexFormat.of();
  private static final int NUMBER = 16;
  private static final int CHECK = 8;
  private static final int BODY = Numbering.DIGITS + 2 * NUMBER;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + (BODY + CHECK) + "}");

  /** Reads the cursor of a list; empty when it is none. */
  static Optional<Cursor> read(String text, String list) {
    if (!FORM.matcher(text).matches()
        || !text.substring(BODY).equals(check(text.substring(0, BODY), list))) {
      return Optional.empty();
    }
    int property = Numbering.DIGITS + NUMBER;
    return Optional.of(
        new Cursor(
            text.substring(0, Numbering.DIGITS),
            HexFormat.fromHexDigitsToLong(text, Numbering.DIGITS, property),
            HexFormat.fromHexDigitsToLong(text, property, BODY)));
  }

  /** The cursor in an address of a list. */
  String text(String list) {
    String body = numbering + HEX.toHexDigits(subject) + HEX.toHexDigits(property);
    return body + check(body, list);
  }

  /** The place of a link in the index by object, subject and property. */
  byte[] key(long object) {
    return ByteBuffer.allocate(3 * Long.BYTES)
        .putLong(object)
        .putLong(subject)
        .putLong(property)
        .array();
  }

  private static String check(String body, String list) {
    CRC32 sum = new CRC32();
    sum.update((body + list).getBytes(StandardCharsets.UTF_8));
    return HEX.toHexDigits((int) sum.getValue());
  }
}
