package gongkai.console.harvest;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.opendata.Harvesting;
import gongkai.opendata.Harvesting.Harvester;
import gongkai.opendata.Harvesting.Rehearsal;
import gongkai.opendata.Harvesting.Snapshot;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board of harvesters: who is how far, the snapshots, and what a walk would do now. */
@Named("harvestPage")
@RequestScoped
public class HarvestPage {
  private static final int SHOWN = 12;

  @Inject Harvesting harvesting;
  @Inject HarvestDecisions decisions;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable Rehearsal rehearsal;
  private boolean rehearsed;
  private String held = "";
  private boolean confirmed;

  /** Who fetched something lately, the latest first. */
  public List<Harvester> getHarvesters() {
    return harvesting.harvesters();
  }

  /** The newest snapshots; all of them are counted by {@link #getKept}. */
  public List<Snapshot> getSnapshots() {
    return harvesting.snapshots().stream().limit(SHOWN).toList();
  }

  /** Number of snapshots that are kept. */
  public int getKept() {
    return harvesting.snapshots().size();
  }

  /** The snapshot that waits for a decision, or null. */
  public @Nullable Snapshot getWaiting() {
    return harvesting.held().orElse(null);
  }

  /** Whether one is being made. */
  public boolean isBuilding() {
    return harvesting.isBuilding();
  }

  /** What went wrong with the last one, or empty. */
  public String getLastError() {
    return harvesting.lastError();
  }

  /** Whether the signed-in person may decide here. */
  public boolean isDeciding() {
    return me.has("SYSTEM_ADMINISTRATOR");
  }

  /** Asks for a new snapshot. */
  public void build() {
    demand();
    decisions.build(me.actor().login());
    screen.info("harvest.asked");
  }

  /** Publishes the snapshot that is held back. */
  public void confirm() {
    demand();
    if (!confirmed) {
      screen.errorAt("harvestConfirm", "harvest.unconfirmed");
      return;
    }
    if (decisions.confirm(me.actor().login(), held)) {
      confirmed = false;
      screen.info("harvest.confirmed");
    } else {
      screen.error("harvest.heldGone");
    }
  }

  private void demand() {
    if (!isDeciding()) {
      throw new IllegalStateException("Only the system administrator decides on snapshots");
    }
  }

  /** Rehearses a harvest. */
  public void rehearse() {
    rehearsal = harvesting.rehearse().orElse(null);
    rehearsed = true;
  }

  /** The outcome, or null. */
  public @Nullable Rehearsal getRehearsal() {
    return rehearsal;
  }

  /** Whether a rehearsal was asked for. */
  public boolean isRehearsed() {
    return rehearsed;
  }

  public String getHeld() {
    Snapshot waiting = getWaiting();
    return waiting == null ? held : waiting.id();
  }

  public void setHeld(String held) {
    this.held = held;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
