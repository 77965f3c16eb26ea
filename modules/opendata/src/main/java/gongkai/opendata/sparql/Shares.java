package gongkai.opendata.sparql;

import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.refusal.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How many queries of one client run at once, so that it cannot take the places of all others. */
final class Shares {
  private final int most;
  private final Map<String, Share> clients = new HashMap<>();

  Shares(int most) {
    this.most = most;
  }

  private static final class Share {
    private final Semaphore running;
    private int requests;

    Share(int most) {
      running = new Semaphore(most, true);
    }
  }

  /**
   * Answers a client when fewer of its queries run than it may have.
   *
   * @throws Refusal.Refused when none of them ends in time
   */
  <T> T within(String client, Supplier<T> answer) {
    Share share = come(client);
    boolean running = false;
    try {
      running = share.running.tryAcquire(Limits.QUEUE.toMillis(), TimeUnit.MILLISECONDS);
      if (!running) {
        throw Refusal.BUSY.because("").after((int) Limits.QUEUE.toSeconds());
      }
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.BUSY.because("").after((int) Limits.QUEUE.toSeconds());
    } finally {
      if (running) {
        share.running.release();
      }
      go(client, share);
    }
  }

  private synchronized Share come(String client) {
    Share share = clients.computeIfAbsent(client, any -> new Share(most));
    share.requests++;
    return share;
  }

  private synchronized void go(String client, Share share) {
    share.requests--;
    if (share.requests == 0) {
      clients.remove(client);
    }
  }
}
