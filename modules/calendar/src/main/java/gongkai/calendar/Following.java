package gongkai.calendar;

import java.time.LocalDate;
import java.util.function.Supplier;

/** A calendar that asks anew at each call, so it follows notices stored later. */
final class Following implements WorkingCalendar {
  private final Supplier<NoticeCalendar> current;

  Following(Supplier<NoticeCalendar> current) {
    this.current = current;
  }

  @Override
  public DayVerdict verdict(LocalDate day) {
    return current.get().verdict(day);
  }

  @Override
  public Deadline after(LocalDate from, int workingDays) {
    return current.get().after(from, workingDays);
  }

  @Override
  public LocalDate lastDay(LocalDate from, int workingDays) {
    return current.get().lastDay(from, workingDays);
  }

  @Override
  public int count(LocalDate after, LocalDate until) {
    return current.get().count(after, until);
  }

  @Override
  public LocalDate orNextWorkingDay(LocalDate day) {
    return current.get().orNextWorkingDay(day);
  }
}
