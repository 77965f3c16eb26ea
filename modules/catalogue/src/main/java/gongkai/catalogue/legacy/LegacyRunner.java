package gongkai.catalogue.legacy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes batches to their end beside the requests, each by one thread. A chunk that fails is tried
 * again; when it keeps failing, the batch is paused.
 */
@ApplicationScoped
class LegacyRunner {
  private static final Logger LOG = Logger.getLogger(LegacyRunner.class.getName());
  private static final int TRIES = 5;
  private static final long PATIENCE_MILLIS = 200;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ExecutorService executor;

  private final Set<Long> running = ConcurrentHashMap.newKeySet();
  private LegacyChunks chunks;

  @SuppressWarnings("NullAway.Init")
  LegacyRunner() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  LegacyRunner(LegacyChunks chunks) {
    this.chunks = chunks;
  }

  LegacyRunner(LegacyChunks chunks, ExecutorService executor) {
    this.chunks = chunks;
    this.executor = executor;
  }

  /** Goes on with a batch, unless that is being done. */
  void start(long batch) {
    if (running.add(batch)) {
      executor.execute(() -> run(batch));
    }
  }

  private void run(long batch) {
    try {
      int failures = 0;
      while (failures < TRIES) {
        try {
          if (!chunks.next(batch)) {
            return;
          }
          failures = 0;
        } catch (RuntimeException e) {
          failures++;
          warn(batch, "try " + failures, e);
          Thread.sleep(PATIENCE_MILLIS * failures);
        }
      }
      pause(batch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      running.remove(batch);
    }
  }

  /** Without a database not even this succeeds; then the next start goes on with the batch. */
  private void pause(long batch) {
    try {
      chunks.pause(batch);
    } catch (RuntimeException e) {
      warn(batch, "pausing", e);
    }
  }

  /** A message may repeat content, so the log gets the kind only. */
  private static void warn(long batch, String when, RuntimeException e) {
    LOG.log(
        Level.WARNING,
        "Batch {0} stopped, {1}: {2}",
        new Object[] {batch, when, e.getClass().getName()});
  }
}
