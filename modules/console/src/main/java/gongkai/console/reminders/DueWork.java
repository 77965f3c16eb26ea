package gongkai.console.reminders;

import gongkai.applications.reminder.Due;
import gongkai.applications.reminder.Reminders;
import gongkai.console.access.Me;
import gongkai.console.access.Page;
import gongkai.console.frame.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is due for the member of staff, the nearest first. */
@Named("dueWork")
@RequestScoped
public class DueWork {
  private static final int SHOWN = 50;

  @Inject Reminders reminders;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable List<Due> warnings;

  /** What is near or has passed; empty for who works with no applications. */
  public List<Due> getWarnings() {
    List<Due> known = warnings;
    if (known == null) {
      known = Page.REMINDERS.admits(me.actor()) ? reminders.warnings(me.actor(), SHOWN) : List.of();
      warnings = known;
    }
    return known;
  }

  /** How many working days are left, in words. */
  public String left(Due due) {
    return switch (due.level()) {
      case OVERDUE -> screen.text("due.overdue", -due.daysLeft());
      case AMBER, RED, LATER ->
          due.daysLeft() == 0 ? screen.text("due.today") : screen.text("due.left", due.daysLeft());
    };
  }

  /** The style of its urgency. */
  public String style(Due due) {
    return switch (due.level()) {
      case OVERDUE -> "overdue";
      case RED, AMBER -> "soon";
      case LATER -> "later";
    };
  }
}
