package gongkai.console.system;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.opendata.Projections;
import gongkai.opendata.Projections.State;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The journal's head, how far the projections are, and their rebuild. */
@Named("systemPage")
@RequestScoped
public class SystemPage {
  private static final int LAST = 20;

  @Inject Journal journal;
  @Inject Projections projections;
  @Inject Rebuild rebuild;
  @Inject Me me;
  @Inject Screen screen;

  private boolean confirmed;

  /** Position of the last entry. */
  public long getHead() {
    return journal.head();
  }

  /** The last entries, newest first. */
  public List<JournalEntry> getEntries() {
    return journal.after(Math.max(0, journal.head() - LAST), LAST).reversed();
  }

  /** State of each projection. */
  public List<State> getStates() {
    return projections.states();
  }

  /** Checks every entry of the journal. */
  public void verify() {
    long wrong = journal.verify();
    if (wrong == 0) {
      screen.info("system.intact");
    } else {
      screen.error("system.broken", Long.toString(wrong));
    }
  }

  /** Starts the rebuild of all projections. */
  public void rebuild() {
    if (!me.has("SYSTEM_ADMINISTRATOR")) {
      throw new IllegalStateException("Only the system administrator rebuilds");
    }
    if (!confirmed) {
      screen.errorAt("rebuildConfirm", "system.rebuildUnconfirmed");
      return;
    }
    rebuild.start(me.actor().login());
    confirmed = false;
    screen.info("system.rebuilding");
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
