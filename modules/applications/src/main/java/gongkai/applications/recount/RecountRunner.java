package gongkai.applications.recount;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes the runs to their end beside the requests. Call {@link #wake} often: what was interrupted
 * goes on where it was.
 */
@ApplicationScoped
public class RecountRunner {
  private static final Logger LOG = Logger.getLogger(RecountRunner.class.getName());

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ExecutorService executor;

  private final AtomicBoolean busy = new AtomicBoolean();
  private RecountChunks chunks;

  @SuppressWarnings("NullAway.Init")
  RecountRunner() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  RecountRunner(RecountChunks chunks) {
    this.chunks = chunks;
  }

  RecountRunner(RecountChunks chunks, ExecutorService executor) {
    this.chunks = chunks;
    this.executor = executor;
  }

  /** Goes on with what is not finished, and reads the clocks once a day; returns at once. */
  public void wake() {
    if (busy.compareAndSet(false, true)) {
      executor.execute(this::run);
    }
  }

  /** A recount was stored. */
  record Begun(String id) {}

  /** A hint that saves waiting; when it is lost, the next call of {@link #wake} sees the run. */
  void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun run) {
    wake();
  }

  private void run() {
    try {
      List<String> runs = chunks.due();
      for (String run : runs) {
        boolean more = true;
        while (more) {
          more = chunks.next(run);
        }
      }
    } catch (RuntimeException e) {
      // the next call goes on; a message may repeat content, so the log gets the kind only
      LOG.log(Level.WARNING, "A recount stopped: {0}", e.getClass().getName());
    } finally {
      busy.set(false);
    }
  }
}
