package gongkai.catalogue.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as public records write them: RFC 3339 in the zone +08:00, to the millisecond. */
final class Moments {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.ofHours(8));

  private Moments() {}

  static String text(Instant at) {
    return FORM.format(at);
  }
}
