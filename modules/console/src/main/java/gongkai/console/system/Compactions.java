package gongkai.console.system;

import gongkai.office.AuditTrail;
import gongkai.opendata.Compaction;
import gongkai.opendata.Compaction.State;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.Executor;

/** Runs the compaction of the RDF store beside the requests, since it may take minutes. */
@ApplicationScoped
public class Compactions {
  @Inject Compaction compaction;
  @Inject AuditTrail trail;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private Executor executor;

  /** Starts it and records who asked; how it ends is recorded too. */
  @Transactional
  public void start(String actor) {
    trail.record(actor, "store.compaction", "rdf", "");
    executor.execute(() -> run(actor));
  }

  private void run(String actor) {
    State end = compaction.compact();
    trail.record(
        actor,
        "store.compacted",
        "rdf",
        "%s, %d -> %d bytes".formatted(end.phase(), end.before(), end.after()));
  }
}
