package gongkai.opendata.follow;

import gongkai.journal.Appended;
import gongkai.journal.Journal;
import gongkai.opendata.Projections;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Starts the projections with the application, wakes them on commits, stops them in the end. */
@ApplicationScoped
class RunningProjections implements Projections {
  @Inject private Journal journal;
  @Inject @Any private Instance<Projection> projections;

  @Inject
  @ConfigProperty(name = "gongkai.opendata.batch", defaultValue = "1000")
  private int batch;

  /** Threads of the container: the journal's persistence context is found from them. */
  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private @Nullable ThreadFactory threads;

  private volatile @Nullable Followers followers;

  @SuppressWarnings("NullAway.Init")
  RunningProjections() {}

  @Override
  public synchronized void start() {
    if (batch < 1 || batch > 10_000) {
      throw new IllegalStateException("gongkai.opendata.batch is 1 to 10000: " + batch);
    }
    if (followers == null) {
      ThreadFactory factory = threads == null ? Thread::new : threads;
      List<Projection> used = projections.stream().filter(Projection::isOn).toList();
      Followers created = new Followers(journal, used, batch, factory);
      created.start();
      followers = created;
    }
  }

  void appended(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended entry) {
    Followers started = followers;
    if (started != null) {
      started.wake();
    }
  }

  @Override
  public List<State> states() {
    return running().states();
  }

  @Override
  public long position() {
    return running().position();
  }

  @Override
  public boolean await(long position, Duration atMost) {
    return running().await(position, atMost);
  }

  @Override
  public Map<String, Long> items() {
    return running().items();
  }

  @Override
  public void rebuild() {
    running().rebuild();
  }

  @PreDestroy
  void stop() {
    Followers started = followers;
    if (started != null) {
      started.close();
    }
  }

  private Followers running() {
    Followers started = followers;
    if (started == null) {
      throw new IllegalStateException("The projections have not started");
    }
    return started;
  }
}
