package gongkai.opendata.oai;

import gongkai.opendata.index.Standing.Changed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * Which records of a list are asked for, and after which position the next document goes on.
 *
 * @param from first second, or the epoch
 * @param until last second, or the end of time
 * @param set {@code body:…} or {@code theme:…}, or empty
 */
record Selection(Format format, Instant from, Instant until, String set, long after, long shown) {
  static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

  static Selection of(Map<String, String> given) {
    String from = given.getOrDefault("from", "");
    String until = given.getOrDefault("until", "");
    if (!from.isEmpty() && !until.isEmpty() && from.length() != until.length()) {
      throw new Refusal(Refusal.Code.BAD_ARGUMENT, "from and until have different granularity");
    }
    Instant first = from.isEmpty() ? Instant.EPOCH : moment(from, false);
    Instant last = until.isEmpty() ? END : moment(until, true);
    if (first.isAfter(last)) {
      throw new Refusal(Refusal.Code.BAD_ARGUMENT, "from is later than until");
    }
    String set = given.getOrDefault("set", "");
    if (!set.isEmpty() && !set.matches("(body|theme):[A-Za-z0-9._~!*'()-]{1,60}")) {
      throw new Refusal(Refusal.Code.NO_RECORDS_MATCH, "There is no such set; see ListSets");
    }
    Format format = Format.of(given.getOrDefault("metadataPrefix", ""));
    return new Selection(format, first, last, set, 0, 0);
  }

  /** A day or a second of universal time. */
  private static Instant moment(String text, boolean end) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        LocalDate day = LocalDate.parse(text);
        return end
            ? day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1)
            : day.atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")) {
        return Instant.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw new Refusal(Refusal.Code.BAD_ARGUMENT, "There is no such day");
    }
    throw new Refusal(
        Refusal.Code.BAD_ARGUMENT, "A date is YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ in UTC");
  }

  Selection goingOn(long lastShown, int more) {
    return new Selection(format, from, until, set, lastShown, shown + more);
  }

  Changed changed() {
    return changed(after);
  }

  /** The same list from its beginning. */
  Changed whole() {
    return changed(0);
  }

  private Changed changed(long position) {
    int colon = set.indexOf(':');
    return new Changed(
        position,
        from.toEpochMilli(),
        until.toEpochMilli() + 999,
        colon < 0 ? "" : set.substring(0, colon),
        set.substring(colon + 1));
  }
}
