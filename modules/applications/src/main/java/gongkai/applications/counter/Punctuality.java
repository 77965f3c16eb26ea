package gongkai.applications.counter;

import gongkai.applications.casefile.Timing;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.clock.ClockReading;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Says when an application was confirmed or registered too late: a receipt that is issued days
 * after the application came, and then taken for the start of the clock, does not stand in court.
 */
@ApplicationScoped
class Punctuality {
  private static final String LATE_CONFIRMATION = "receipt.late-confirmation";

  private Function<String, WorkingCalendar> calendars =
      region -> {
        throw new IllegalStateException("Not started");
      };

  @SuppressWarnings("NullAway.Init")
  Punctuality() {}

  @Inject
  Punctuality(HolidayNotices notices) {
    this(notices::calendar);
  }

  Punctuality(Function<String, WorkingCalendar> calendars) {
    this.calendars = calendars;
  }

  /** The warnings, in the words of the clock where it has some. */
  List<String> warnings(Received received, boolean recordedLater, Timing timing) {
    List<String> warnings = new ArrayList<>();
    ClockReading reading = timing.read(List.of(received));
    reading.rules().stream()
        .filter(rule -> rule.code().equals(LATE_CONFIRMATION))
        .forEach(rule -> warnings.add(rule.text()));
    WorkingCalendar calendar = calendars.apply(timing.region());
    int late = calendar.count(calendar.orNextWorkingDay(received.arrived()), timing.today());
    if (late > 1 && !recordedLater) {
      warnings.add("申请于%s送达，%d个工作日后才登记；期限仍按收到申请之日计算，请抓紧办理。".formatted(received.arrived(), late));
    }
    return List.copyOf(warnings);
  }
}
