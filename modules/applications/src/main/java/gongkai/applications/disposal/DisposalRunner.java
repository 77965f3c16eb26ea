package gongkai.applications.disposal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes approved lists to their end beside the requests. Call {@link #wake} often: what was
 * interrupted goes on where it was.
 */
@ApplicationScoped
public class DisposalRunner {
  private static final Logger LOG = Logger.getLogger(DisposalRunner.class.getName());

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ExecutorService executor;

  private final AtomicBoolean busy = new AtomicBoolean();
  private DisposalSteps steps;

  @SuppressWarnings("NullAway.Init")
  DisposalRunner() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  DisposalRunner(DisposalSteps steps) {
    this.steps = steps;
  }

  /** Goes on with what is not finished; returns at once. */
  public void wake() {
    if (busy.compareAndSet(false, true)) {
      executor.execute(this::run);
    }
  }

  /** A list was approved. */
  record Approved(String id) {}

  /** A hint that saves waiting; when it is lost, the next call of {@link #wake} sees the list. */
  void approved(@Observes(during = TransactionPhase.AFTER_SUCCESS) Approved list) {
    wake();
  }

  private void run() {
    try {
      for (String list : steps.running()) {
        boolean more = true;
        while (more) {
          more = steps.next(list);
        }
      }
    } catch (RuntimeException e) {
      // the next call goes on; a message may repeat content, so the log gets the kind only
      LOG.log(Level.WARNING, "A disposal stopped: {0}", e.getClass().getName());
    } finally {
      busy.set(false);
    }
  }
}
