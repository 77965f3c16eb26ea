package gongkai.catalogue.legacy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes batches to their end beside the requests, each by one thread. */
@ApplicationScoped
class LegacyRunner {
  private static final Logger LOG = Logger.getLogger(LegacyRunner.class.getName());
  private static final int TRIES = 5;

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
      boolean more = true;
      while (more && failures < TRIES) {
        try {
          more = chunks.next(batch);
          failures = 0;
        } catch (RuntimeException e) {
          failures++;
          // A message may repeat content, so the log gets the kind only.
          LOG.log(
              Level.WARNING,
              "Batch {0} stopped, try {1}: {2}",
              new Object[] {batch, failures, e.getClass().getName()});
          Thread.sleep(200L * failures);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      running.remove(batch);
    }
  }
}
