package gongkai.console.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts requests for calendar feeds within an hour: those of one feed, and those of one source
 * that found none. The memory is bounded; when it is full everything counts anew.
 */
@ApplicationScoped
public class FeedThrottle {
  static final int SECONDS = 3600;
  private static final int OF_ONE_FEED = 120;
  private static final int MISSES = 60;
  private static final int MOST = 10_000;

  private final Map<String, Integer> counts = new HashMap<>();
  private Clock clock;
  private long hour;

  @SuppressWarnings("NullAway.Init")
  FeedThrottle() {}

  @Inject
  FeedThrottle(Clock clock) {
    this.clock = clock;
  }

  /** Counts a request; says whether it may be answered. */
  synchronized boolean admits(String secret, String source) {
    turn();
    return counts.merge("feed " + secret, 1, Integer::sum) <= OF_ONE_FEED
        && counts.getOrDefault("miss " + source, 0) < MISSES;
  }

  /** Counts that a source asked for a feed that there is not. */
  synchronized void missed(String source) {
    counts.merge("miss " + source, 1, Integer::sum);
  }

  private void turn() {
    long now = clock.millis() / 1000 / SECONDS;
    if (now != hour || counts.size() >= MOST) {
      counts.clear();
      hour = now;
    }
  }
}
