package gongkai.opendata.follow;

import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps one projection in step with the journal, on a thread of its own so that trouble with one
 * does not hold up another. An error is kept, told once, and tried again after a growing pause.
 */
final class Follower implements Runnable {
  private static final Logger LOG = Logger.getLogger(Follower.class.getName());
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Journal journal;
  private final Projection projection;
  private final int batch;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean woken;
  private boolean rebuild;
  private volatile boolean stopped;
  private volatile String error = "";
  private int failures;

  Follower(Journal journal, Projection projection, int batch) {
    this.journal = journal;
    this.projection = projection;
    this.batch = batch;
  }

  @Override
  public void run() {
    while (!stopped) {
      Duration pause;
      try {
        pause = step() ? Duration.ZERO : POLL;
        failures = 0;
        error = "";
      } catch (RuntimeException | StackOverflowError e) {
        pause = failed(e);
      }
      sleep(pause);
    }
  }

  /** One batch; true when there may be more. */
  private boolean step() {
    if (rebuildAsked()) {
      projection.reset();
      rebuilt();
    } else if (projection.applied() > journal.head()) {
      LOG.warning(
          () ->
              projection.name()
                  + " is ahead of the journal, which was restored from an older backup: building"
                  + " it anew");
      projection.reset();
    }
    List<JournalEntry> entries = journal.after(projection.applied(), batch);
    if (entries.isEmpty()) {
      if (projection.applied() != projection.position()) {
        projection.apply(entries, true);
        announce();
      }
      projection.idle();
      return false;
    }
    projection.apply(entries, entries.size() < batch);
    announce();
    return true;
  }

  private Duration failed(Throwable e) {
    failures++;
    error = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    // the first failures may come before the database is ready
    if (failures == 4 || failures % 100 == 0) {
      LOG.log(Level.SEVERE, e, () -> projection.name() + " is stuck at " + projection.applied());
    }
    Duration pause = POLL.multipliedBy(1L << Math.min(failures - 1, 6));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  private void sleep(Duration pause) {
    lock.lock();
    try {
      long left = pause.toNanos();
      while (left > 0 && !stopped && !rebuild && !(woken && failures == 0)) {
        left = changed.awaitNanos(left);
      }
      woken = false;
    } catch (InterruptedException e) {
      stopped = true;
    } finally {
      lock.unlock();
    }
  }

  private boolean rebuildAsked() {
    lock.lock();
    try {
      return rebuild;
    } finally {
      lock.unlock();
    }
  }

  private void rebuilt() {
    lock.lock();
    try {
      rebuild = false;
    } finally {
      lock.unlock();
    }
  }

  private void announce() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Says that there may be something new. */
  void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void rebuild() {
    lock.lock();
    try {
      rebuild = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until readers see the position and no rebuild is under way. */
  boolean await(long position, Duration atMost) {
    lock.lock();
    try {
      long end = System.nanoTime() + atMost.toNanos();
      while (rebuild
          || projection.position() < position
          || projection.applied() != projection.position()) {
        long left = end - System.nanoTime();
        if (left <= 0 || stopped) {
          return false;
        }
        long slept = changed.awaitNanos(Math.min(left, POLL.toNanos()));
        assert slept <= left;
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  void stop() {
    stopped = true;
    wake();
  }

  Projection projection() {
    return projection;
  }

  String error() {
    return error;
  }
}
