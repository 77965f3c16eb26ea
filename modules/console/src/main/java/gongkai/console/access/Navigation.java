package gongkai.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The menu: the pages that the actor may enter. */
@Named
@RequestScoped
public class Navigation {
  private static final List<Page> MENU =
      List.of(
          Page.DESK,
          Page.CASES,
          Page.REGISTER,
          Page.REMEDIES,
          Page.WORKLOAD,
          Page.DUE_DAYS,
          Page.REMINDERS,
          Page.OUTBOX,
          Page.RETENTION,
          Page.TEMPLATES,
          Page.DEPARTMENTS,
          Page.ITEMS,
          Page.GATE,
          Page.LEGACY,
          Page.STATISTICS,
          Page.LEDGERS,
          Page.BOARD,
          Page.REPORTS,
          Page.BODIES,
          Page.STAFF,
          Page.CALENDAR,
          Page.TRAIL,
          Page.SYSTEM,
          Page.HARVEST);

  @Inject Me me;

  /** The entries in order. */
  public List<Entry> getEntries() {
    return me.signedIn()
        .map(
            actor ->
                MENU.stream()
                    .filter(page -> page.admits(actor))
                    .map(page -> new Entry(page.name(), page.path()))
                    .toList())
        .orElse(List.of());
  }

  /** A menu entry: the page's name, which is also the key of its text, and its path. */
  public record Entry(String name, String path) {
    /** For the expression language. */
    public String getName() {
      return name;
    }

    /** For the expression language. */
    public String getPath() {
      return path;
    }
  }
}
