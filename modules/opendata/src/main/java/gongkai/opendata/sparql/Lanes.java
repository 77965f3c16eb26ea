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
 * Where queries run: one lane for those that the estimate calls long, the others for the rest. Each
 * place has a thread. Should a query not stop at its time, it keeps its place, so such queries
 * cannot pile up; the request is answered all the same.
 */
final class Lanes implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Lanes.class.getName());

  private final Lane fast;
  private final Lane slow;

  Lanes(int threads) {
    fast = new Lane("fast", Math.max(1, threads - 1));
    slow = new Lane("slow", 1);
  }

  /**
   * Runs a query when it is its turn.
   *
   * @param time that the query may take
   * @throws Refusal.Refused when no place became free, or the query was stopped
   */
  <T> T run(boolean slowly, Duration time, Callable<T> query) {
    return (slowly ? slow : fast).run(time, query);
  }

  @Override
  public void close() {
    fast.threads.shutdown();
    slow.threads.shutdown();
  }

  private static final class Lane {
    /** Requests that wait hold a thread of the server each. */
    private static final int WAITING = 8;

    private final Semaphore places;
    private final ExecutorService threads;
    private final int seats;

    Lane(String name, int places) {
      this.seats = places * WAITING;
      this.places = new Semaphore(places, true);
      this.threads =
          Executors.newFixedThreadPool(
              places,
              task -> {
                Thread thread = new Thread(task, "gongkai-sparql-" + name);
                thread.setDaemon(true);
                thread.setContextClassLoader(Lanes.class.getClassLoader());
                return thread;
              });
    }

    <T> T run(Duration time, Callable<T> query) {
      try {
        if (places.getQueueLength() >= seats
            || !places.tryAcquire(Limits.QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
          throw Refusal.BUSY.because("").after((int) Limits.QUEUE.toSeconds());
        }
        return submitted(query).get(time.plus(Limits.GRACE).toMillis(), TimeUnit.MILLISECONDS);
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
        throw Refusal.BUSY.because("").after((int) Limits.QUEUE.toSeconds());
      }
    }

    private <T> Future<T> submitted(Callable<T> query) {
      try {
        return threads.submit(
            () -> {
              try {
                return query.call();
              } finally {
                places.release();
              }
            });
      } catch (RuntimeException e) {
        places.release();
        throw e;
      }
    }
  }
}
