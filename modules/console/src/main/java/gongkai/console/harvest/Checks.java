package gongkai.console.harvest;

import gongkai.office.AuditTrail;
import gongkai.opendata.Quality;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.Executor;

/** Runs the check of all records beside the requests, since it may take minutes. */
@ApplicationScoped
public class Checks {
  @Inject Quality quality;
  @Inject AuditTrail trail;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private Executor executor;

  /** Starts it and records who asked. */
  @Transactional
  public void start(String actor) {
    trail.record(actor, "quality.checked", "catalogue", "");
    executor.execute(quality::check);
  }
}
