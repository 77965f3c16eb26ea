package gongkai.calendar;

import gongkai.calendar.DayVerdict.Reason;
import gongkai.calendar.HolidayEntry.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calendar that a set of notices makes; immutable. Counting costs the logarithm of the number
 * of entries, whatever the distance.
 */
final class NoticeCalendar implements WorkingCalendar {
  private static final int LONGEST = 1000;

  private final Set<Integer> announced;
  private final Map<LocalDate, DayVerdict> rules = new HashMap<>();

  /** Epoch days on which a rule turns the week's answer round, rising. */
  private final long[] turned;

  /** {@code gained[i]}: working days that the first {@code i} of them add or take. */
  private final int[] gained;

  /**
   * @param announced years that have a notice
   * @param national entries of the notices; of two for one day the later wins
   * @param regional entries that come before the national ones
   */
  NoticeCalendar(
      Set<Integer> announced,
      Collection<HolidayEntry> national,
      Collection<HolidayEntry> regional) {
    this.announced = Set.copyOf(announced);
    for (HolidayEntry entry : national) {
      put(entry, entry.kind() == Kind.WORK ? Reason.MAKE_UP_DAY : Reason.OFF_DAY);
    }
    for (HolidayEntry entry : regional) {
      put(entry, Reason.REGIONAL);
    }
    turned =
        rules.values().stream()
            .filter(rule -> rule.counted() != isWeekday(rule.date()))
            .mapToLong(rule -> rule.date().toEpochDay())
            .sorted()
            .toArray();
    gained = new int[turned.length + 1];
    for (int i = 0; i < turned.length; i++) {
      gained[i + 1] = gained[i] + (isWeekday(LocalDate.ofEpochDay(turned[i])) ? -1 : 1);
    }
  }

  private void put(HolidayEntry entry, Reason reason) {
    boolean counted = entry.kind() == Kind.WORK;
    rules.put(
        entry.date(),
        new DayVerdict(entry.date(), counted, reason, entry.festival(), entry.notice()));
  }

  @Override
  public DayVerdict verdict(LocalDate day) {
    DayVerdict rule = rules.get(day);
    if (rule != null) {
      return rule;
    }
    boolean weekday = isWeekday(day);
    Reason reason =
        announced.contains(day.getYear())
            ? weekday ? Reason.WEEKDAY : Reason.WEEKEND
            : weekday ? Reason.UNANNOUNCED_WEEKDAY : Reason.UNANNOUNCED_WEEKEND;
    return new DayVerdict(day, weekday, reason, "", "");
  }

  @Override
  public Deadline after(LocalDate from, int workingDays) {
    if (workingDays < 1 || workingDays > LONGEST) {
      throw new IllegalArgumentException(
          "Working days out of 1 to " + LONGEST + ": " + workingDays);
    }
    List<DayVerdict> days = new ArrayList<>(workingDays * 2);
    LocalDate day = from;
    int passed = 0;
    boolean provisional = false;
    while (passed < workingDays) {
      day = day.plusDays(1);
      DayVerdict verdict = verdict(day);
      days.add(verdict);
      passed += verdict.counted() ? 1 : 0;
      provisional |= verdict.provisional();
    }
    return new Deadline(from, workingDays, day, provisional, days);
  }

  @Override
  public LocalDate lastDay(LocalDate from, int workingDays) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("Working days below 1: " + workingDays);
    }
    long goal = workingDaysUpTo(from) + workingDays;
    LocalDate day = from;
    // a day gains at most one, so no step goes too far; what is left falls to a few steps
    for (long left = workingDays; left > 0; left = goal - workingDaysUpTo(day)) {
      day = day.plusDays(left);
    }
    return day;
  }

  @Override
  public int count(LocalDate after, LocalDate until) {
    if (!until.isAfter(after)) {
      return 0;
    }
    return Math.toIntExact(workingDaysUpTo(until) - workingDaysUpTo(after));
  }

  @Override
  public LocalDate orNextWorkingDay(LocalDate day) {
    LocalDate next = day;
    while (!verdict(next).counted()) {
      next = next.plusDays(1);
    }
    return next;
  }

  /**
   * Working days from a fixed Monday up to and including the day; only differences mean something.
   */
  private long workingDaysUpTo(LocalDate day) {
    // epoch day -3 is a Monday
    long sinceMonday = day.toEpochDay() + 3;
    long weekdays =
        Math.floorDiv(sinceMonday, 7) * 5L + Math.min(Math.floorMod(sinceMonday, 7) + 1, 5);
    int found = Arrays.binarySearch(turned, day.toEpochDay());
    return weekdays + gained[found >= 0 ? found + 1 : -found - 1];
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
