package gongkai.console.gate;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.Items;
import gongkai.catalogue.Items.Query;
import gongkai.catalogue.Items.Row;
import gongkai.console.access.Me;
import gongkai.console.frame.Choices.Option;
import gongkai.console.frame.Screen;
import gongkai.gate.Finding;
import gongkai.gate.Overrides.Waiver;
import gongkai.gate.ReleaseGate;
import gongkai.reporting.Reports;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the release gate held, and the overrides that two people give. */
@Named("gatePage")
@ViewScoped
@SuppressWarnings("serial")
public class GatePage implements Serializable {
  private static final int LIMIT = 200;

  @Inject Items items;
  @Inject Reports reports;
  @Inject OverrideDesk desk;
  @Inject ReleaseGate gate;
  @Inject Me me;
  @Inject Screen screen;

  private String id = "";
  private long number;
  private String reason = "";
  private int chosen = -1;
  private @Nullable Subject subject;
  private List<Row> held = List.of();
  private List<Waiver> waivers = List.of();

  /** Opens the list, or what the address names. */
  public void open() {
    if (!isNamed()) {
      Query query = new Query("", null, "", ItemState.HELD, null, 0, "deadline", false);
      held = items.page(me.actor(), query, 0, LIMIT).rows();
    } else {
      look();
    }
  }

  private void look() {
    subject = number > 0 ? report() : item();
    Subject current = subject;
    waivers = current == null ? List.of() : desk.of(current);
  }

  private @Nullable Subject report() {
    return reports.find(me.actor(), number).map(Subject::of).orElse(null);
  }

  private @Nullable Subject item() {
    try {
      ItemId item = new ItemId(UUID.fromString(id));
      return items.find(me.actor(), item).map(Subject::of).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Asks that the chosen finding may pass. */
  public void ask() {
    Subject current = subject;
    if (current == null || chosen < 0 || chosen >= current.findings().size()) {
      screen.errorAt("finding", "gate.chooseFinding");
      return;
    }
    if (reason.isBlank()) {
      screen.errorAt("overrideReason", "gate.reasonMissing");
      return;
    }
    try {
      desk.ask(me.actor(), current, current.findings().get(chosen), reason.strip());
      reason = "";
      screen.info("gate.asked");
    } catch (IllegalArgumentException e) {
      screen.error("gate.notOverridable");
    }
    look();
  }

  /** Confirms an override that another person asked for. */
  public void confirm(long number) {
    Subject current = subject;
    if (current != null) {
      try {
        desk.confirm(me.actor(), current, number);
        screen.info("gate.confirmed");
      } catch (IllegalStateException e) {
        screen.error("gate.refused");
      }
      look();
    }
  }

  /** Says whether the actor may confirm it: another's request for the present content. */
  public boolean confirmable(Waiver waiver) {
    return waiver.confirmedBy().isEmpty()
        && !waiver.requestedBy().equals(me.actor().login())
        && isCurrent(waiver);
  }

  /** Says whether it is about the present content. */
  public boolean isCurrent(Waiver waiver) {
    Subject current = subject;
    return current != null && waiver.contentHash().equals(current.contentHash());
  }

  /** The findings to choose from. */
  public List<Option> getChoices() {
    List<Finding> findings = getFindings();
    return IntStream.range(0, findings.size())
        .mapToObj(i -> new Option(Integer.toString(i), findings.get(i).text()))
        .toList();
  }

  /** Names of the checks in their order. */
  public List<String> getChecks() {
    return gate.checks();
  }

  /** The findings of what was held. */
  public List<Finding> getFindings() {
    Subject current = subject;
    return current == null ? List.of() : current.findings();
  }

  /** Says whether the address names an item or a report. */
  public boolean isNamed() {
    return !id.isEmpty() || number > 0;
  }

  public @Nullable Subject getSubject() {
    return subject;
  }

  public List<Row> getHeld() {
    return held;
  }

  public List<Waiver> getWaivers() {
    return waivers;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public int getChosen() {
    return chosen;
  }

  public void setChosen(int chosen) {
    this.chosen = chosen;
  }
}
