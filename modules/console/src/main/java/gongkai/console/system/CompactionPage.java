package gongkai.console.system;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.opendata.Compaction;
import gongkai.opendata.Compaction.State;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How large the RDF store is, and its compaction. */
@Named("compactionPage")
@RequestScoped
public class CompactionPage {
  @Inject Compaction compaction;
  @Inject Compactions compactions;
  @Inject Me me;
  @Inject Screen screen;

  /** How far it is, or how the last one ended. */
  public State getState() {
    return compaction.state();
  }

  /** Bytes of the store's files. */
  public long getBytes() {
    return compaction.bytes();
  }

  /** Starts it, unless one is under way. */
  public void compact() {
    if (!me.has("SYSTEM_ADMINISTRATOR")) {
      throw new IllegalStateException("Only the system administrator compacts");
    }
    if (compaction.state().running()) {
      screen.error("compaction.running");
      return;
    }
    compactions.start(me.actor().login());
    screen.info("compaction.started");
  }
}
