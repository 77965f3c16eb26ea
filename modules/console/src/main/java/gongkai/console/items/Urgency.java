package gongkai.console.items;

import gongkai.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How pressing a limit is, in working days: with a word, because colour alone does not reach
 * everyone.
 *
 * @param kind {@code none}, {@code later}, {@code soon} (at most five working days), {@code today},
 *     {@code overdue}
 * @param days working days left, or passed since when overdue
 */
public record Urgency(String kind, int days) {
  private static final int SOON = 5;

  /** Urgency of a limit on a day. */
  public static Urgency of(@Nullable LocalDate limit, LocalDate today, WorkingCalendar calendar) {
    if (limit == null) {
      return new Urgency("none", 0);
    }
    if (limit.isBefore(today)) {
      return new Urgency("overdue", calendar.count(limit, today));
    }
    if (limit.equals(today)) {
      return new Urgency("today", 0);
    }
    int left = calendar.count(today, limit);
    return new Urgency(left <= SOON ? "soon" : "later", left);
  }

  /** For the expression language. */
  public String getKind() {
    return kind;
  }

  /** For the expression language. */
  public int getDays() {
    return days;
  }
}
