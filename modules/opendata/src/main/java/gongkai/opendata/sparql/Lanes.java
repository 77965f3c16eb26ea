package gongkai.opendata.sparql;

import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.refusal.Refusal;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;

/**
 * Where queries run: one lane for those that the estimate calls long, the others for the rest. One
 * that turns out to be long steps aside, so that short ones do not wait behind it. Should a query
 * not stop at its time, it keeps its place, so such queries cannot pile up; the request is answered
 * all the same.
 */
final class Lanes implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Lanes.class.getName());

  /** Requests that wait hold a thread of the server each. */
  private static final int WAITING = 8;

  /** How long a query may take before it steps aside. */
  private static final Duration SHORT = Duration.ofMillis(25);

  private final Lane fast;
  private final Lane slow;
  private final Semaphore aside;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "gongkai-sparql");
            thread.setDaemon(true);
            thread.setContextClassLoader(Lanes.class.getClassLoader());
            return thread;
          });

  Lanes(int threads) {
    int processors = Math.max(1, threads);
    fast = new Lane(Math.max(1, processors - 1));
    slow = new Lane(1);
    aside = new Semaphore(processors);
  }

  /** The most queries that run at once, those that stepped aside among them. */
  static int most(int threads) {
    return Math.max(2, threads) + Math.max(1, threads);
  }

  /**
   * Runs a query when it is its turn.
   *
   * @param time that the query may take
   * @throws Refusal.Refused when no place became free, or the query was stopped
   */
  <T> T run(boolean slowly, Duration time, Callable<T> query) {
    Lane lane = slowly ? slow : fast;
    try {
      Place place = lane.enter();
      Future<T> running = submitted(query, place);
      long end = System.nanoTime() + time.plus(Limits.GRACE).toNanos();
      if (!slowly) {
        stepAside(running, place, end);
      }
      return running.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      LOG.warning("A query does not stop at its time limit and keeps its thread");
      throw Refusal.TIME.because(time.toMillis() + " ms");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal.Refused refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  /** Gives the place to the next once the query is no short one, when there is room aside. */
  private void stepAside(Future<?> running, Place place, long end)
      throws InterruptedException, ExecutionException {
    while (end - System.nanoTime() > SHORT.toNanos() && !place.isAside()) {
      try {
        Object done = running.get(SHORT.toMillis(), TimeUnit.MILLISECONDS);
        assert done != null;
        return;
      } catch (TimeoutException stillRunning) {
        place.stepAside(aside);
      }
    }
  }

  private <T> Future<T> submitted(Callable<T> query, Place place) {
    try {
      return threads.submit(
          () -> {
            try {
              return query.call();
            } finally {
              place.leave();
            }
          });
    } catch (RuntimeException e) {
      place.leave();
      throw e;
    }
  }

  private static Refusal.Refused busy() {
    return Refusal.BUSY.because("").after((int) Limits.QUEUE.toSeconds());
  }

  @Override
  public void close() {
    threads.shutdown();
  }

  /** Places with a queue before them. */
  private static final class Lane {
    private final Semaphore places;
    private final int seats;

    Lane(int places) {
      this.seats = places * WAITING;
      this.places = new Semaphore(places, true);
    }

    Place enter() throws InterruptedException {
      if (places.getQueueLength() >= seats
          || !places.tryAcquire(Limits.QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
      return new Place(places);
    }
  }

  /** What a running query holds: a place of its lane, or one aside. */
  private static final class Place {
    private final Semaphore lane;
    private Semaphore held;
    private boolean left;

    Place(Semaphore lane) {
      this.lane = lane;
      this.held = lane;
    }

    synchronized boolean isAside() {
      return left || held != lane;
    }

    synchronized void stepAside(Semaphore aside) {
      if (!isAside() && aside.tryAcquire()) {
        held = aside;
        lane.release();
      }
    }

    synchronized void leave() {
      if (!left) {
        left = true;
        held.release();
      }
    }
  }
}
