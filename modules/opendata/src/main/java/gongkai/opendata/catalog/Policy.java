package gongkai.opendata.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a snapshot is made, held back and thrown away.
 *
 * @param pause shortest time from one snapshot to the next while records change
 * @param keep how long a snapshot is served after a newer one took its place: longer than the
 *     longest walk of a harvester (CKAN ends a job after 24 hours)
 */
record Policy(Duration pause, Duration keep) {
  /** So many are kept however old they are. */
  static final int AT_LEAST = 3;

  /** A catalogue that shrinks by more than this share is held back until somebody confirms it. */
  static final int SHRINK_PERCENT = 5;

  /** Whether a catalogue of that size after one of the other looks like an accident. */
  static boolean shrinks(long before, long now) {
    return (before - now) * 100 > before * SHRINK_PERCENT;
  }

  /** Whether a new snapshot is due: none yet, or the records moved and the pause is over. */
  boolean due(boolean none, boolean moved, Instant lastBuilt, Duration lastTook, Instant now) {
    // a machine that needs long for a snapshot makes fewer of them, unless there is to be no pause
    Duration long20 = lastTook.multipliedBy(20);
    Duration wait = pause.isZero() || pause.compareTo(long20) > 0 ? pause : long20;
    // one that was built later than now was built before the clock was set back
    boolean over = !now.isBefore(lastBuilt.plus(wait)) || lastBuilt.isAfter(now);
    return none || (moved && over);
  }

  /**
   * Those that may go, of published snapshots from oldest to newest: at least three stay, and each
   * that had no newer one until a short while ago. Where the clock was set back, what was published
   * since says so of all that came before.
   */
  List<Snapshot> expired(List<Snapshot> published, Instant now) {
    return java.util.stream.IntStream.range(0, Math.max(0, published.size() - AT_LEAST))
        .filter(
            i ->
                published.subList(i + 1, published.size()).stream()
                    .anyMatch(newer -> newer.published().plus(keep).isBefore(now)))
        .mapToObj(published::get)
        .toList();
  }
}
