package gongkai.portal.posting;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sweeps the {@link Spool} from the start on, every five minutes. */
@ApplicationScoped
public class SpoolSweeper {
  private static final Logger LOG = Logger.getLogger(SpoolSweeper.class.getName());
  private static final int MINUTES = 5;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("spool-sweeper").unstarted(task));
  @Inject private Spool spool;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    var unused = timer.scheduleWithFixedDelay(this::sweep, 0, MINUTES, TimeUnit.MINUTES);
  }

  private void sweep() {
    try {
      spool.sweep();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Waiting uploads cannot be swept", e);
    }
  }

  @PreDestroy
  void end() {
    timer.shutdownNow();
  }
}
