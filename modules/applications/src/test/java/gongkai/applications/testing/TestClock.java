package gongkai.applications.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes a millisecond further each time it is read, from the morning of 2020-03-09. */
public final class TestClock extends Clock {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final AtomicLong now =
      new AtomicLong(Instant.parse("2020-03-09T01:00:00Z").toEpochMilli());

  /** Moves to ten in the morning of a day. */
  public void day(String iso) {
    set(LocalDate.parse(iso).atTime(10, 0).atZone(ZONE).toInstant());
  }

  /** Moves to a moment. */
  public void set(Instant at) {
    now.set(at.toEpochMilli());
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(now.incrementAndGet());
  }
}
