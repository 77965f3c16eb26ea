package gongkai.console.desk;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.Items;
import gongkai.catalogue.Items.Query;
import gongkai.catalogue.Items.Row;
import gongkai.console.access.Me;
import gongkai.console.access.Page;
import gongkai.opendata.Projections;
import gongkai.opendata.Projections.State;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the member of staff, the most urgent first. */
@Named
@RequestScoped
public class Desk {
  private static final int LIMIT = 50;

  @Inject Items items;
  @Inject Projections projections;
  @Inject Me me;

  private List<Row> waiting = List.of();
  private List<Row> sentBack = List.of();
  private List<Row> drafts = List.of();
  private List<Row> held = List.of();
  private List<State> states = List.of();

  @PostConstruct
  void look() {
    if (Page.ITEMS.admits(me.actor())) {
      Query gate = new Query("", null, "", ItemState.HELD, null, 0, "deadline", false);
      waiting = items.waitingFor(me.actor(), LIMIT);
      held = items.page(me.actor(), gate, 0, LIMIT).rows();
    }
    if (Page.EDIT.admits(me.actor())) {
      sentBack = items.drafts(me.actor(), true, LIMIT);
      drafts = items.drafts(me.actor(), false, LIMIT);
    }
    if (Page.SYSTEM.admits(me.actor())) {
      states = projections.states();
    }
  }

  /** Says whether the actor works with items at all. */
  public boolean isReader() {
    return Page.ITEMS.admits(me.actor());
  }

  /** Items whose next step may be mine. */
  public List<Row> getWaiting() {
    return waiting;
  }

  /** My drafts that a reviewer sent back. */
  public List<Row> getSentBack() {
    return sentBack;
  }

  /** My other drafts. */
  public List<Row> getDrafts() {
    return drafts;
  }

  /** Items that the release gate held. */
  public List<Row> getHeld() {
    return held;
  }

  /** State of the projections, for administrators; empty for others. */
  public List<State> getStates() {
    return states;
  }
}
