package gongkai.portal.posting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as readers see them, in Beijing's time. */
public final class Moments {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private Moments() {}

  /** A moment to the minute. */
  public static String minute(Instant at) {
    return MINUTE.format(at);
  }
}
