package gongkai.console.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts within an hour how often each calendar feed was fetched, and how often one was asked for
 * that there is not. Who asks in vain does not bar those who have a feed; only feeds that exist are
 * remembered, so the memory does not grow with the attempts.
 */
@ApplicationScoped
public class FeedThrottle {
  static final int SECONDS = 3600;
  private static final int OF_ONE_FEED = 120;
  private static final int IN_VAIN = 600;

  private final Map<String, Integer> fetched = new HashMap<>();
  private Clock clock;
  private int inVain;
  private long hour;

  @SuppressWarnings("NullAway.Init")
  FeedThrottle() {}

  @Inject
  FeedThrottle(Clock clock) {
    this.clock = clock;
  }

  /** Says whether the feed may be computed once more. */
  synchronized boolean admits(String secret) {
    turn();
    return fetched.getOrDefault(secret, 0) < OF_ONE_FEED;
  }

  /** Counts that a feed was fetched. */
  synchronized void found(String secret) {
    turn();
    fetched.merge(secret, 1, Integer::sum);
  }

  /** Counts that there was none; says whether that happens too often. */
  synchronized boolean missed() {
    turn();
    inVain++;
    return inVain > IN_VAIN;
  }

  private void turn() {
    long now = clock.millis() / 1000 / SECONDS;
    if (now != hour) {
      fetched.clear();
      inVain = 0;
      hour = now;
    }
  }
}
