package gongkai.console.calendar;

import gongkai.calendar.Deadline;
import gongkai.calendar.WorkingCalendar;
import gongkai.console.frame.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts working days and shows why. */
@Named("counting")
@RequestScoped
public class Counting {
  private static final int LONGEST = 1000;

  @Inject WorkingCalendar calendar;
  @Inject Screen screen;

  private @Nullable LocalDate from;
  private int days = 20;
  private @Nullable Deadline result;

  /** Counts. */
  public void compute() {
    LocalDate start = from;
    if (start == null || days < 1 || days > LONGEST) {
      screen.error("calendar.bad");
    } else {
      result = calendar.after(start, days);
    }
  }

  public @Nullable Deadline getResult() {
    return result;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
