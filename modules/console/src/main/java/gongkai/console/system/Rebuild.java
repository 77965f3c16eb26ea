package gongkai.console.system;

import gongkai.office.AuditTrail;
import gongkai.opendata.Projections;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.Executor;

/** Runs the rebuild beside the requests, since it may take minutes. */
@ApplicationScoped
public class Rebuild {
  @Inject Projections projections;
  @Inject AuditTrail trail;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private Executor executor;

  /** Starts it and records who asked. */
  @Transactional
  public void start(String actor) {
    trail.record(actor, "projections.rebuilt", "projections", "");
    executor.execute(projections::rebuild);
  }
}
