package gongkai.server;

import gongkai.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;

/** Days of receipt by which open demo cases are due when their file says, seen from today. */
@ApplicationScoped
class DemoDays {
  private static final int PERIOD = 20;

  @Inject private Clock clock;
  @Inject private WorkingCalendar calendar;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate received(JsonObject demo) {
    return demo.containsKey("receivedAgo")
        ? today().minusDays(demo.getInt("receivedAgo"))
        : receivedForDeadlineIn(demo.getInt("deadlineIn"));
  }

  /** The working day from which the period of the law ends that many working days from today. */
  private LocalDate receivedForDeadlineIn(int workingDays) {
    LocalDate today = calendar.orNextWorkingDay(today());
    LocalDate day = today;
    while (calendar.count(day.minusDays(1), today) <= PERIOD - workingDays) {
      day = day.minusDays(1);
    }
    return day;
  }
}
