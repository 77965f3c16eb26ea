package gongkai.opendata.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * A leaf of the stream: 500 positions of the journal, never cut otherwise.
 *
 * @param number 0, 1, 2 …: holds the positions {@code number * 500 + 1} to {@code number * 500 +
 *     500}
 * @param begins when its first entry was appended
 * @param revision position of the last withdrawal that took content out of the leaf, 0 when none
 *     did; a leaf with another revision is another page
 */
record Leaf(int number, Instant begins, long revision) {
  static final int SIZE = 500;

  static int of(long position) {
    return Math.toIntExact((position - 1) / SIZE);
  }

  long first() {
    return (long) number * SIZE + 1;
  }

  long last() {
    return first() + SIZE - 1;
  }

  /** The month that it begins in, by which it is found; it may reach into the next. */
  YearMonth month() {
    return YearMonth.from(begins.atOffset(ZoneOffset.UTC));
  }

  /** Its address below the feed. */
  String path() {
    return path(first(), revision);
  }

  static String path(long first, long revision) {
    return "feed/p/" + first + (revision == 0 ? "" : "/" + revision);
  }
}
