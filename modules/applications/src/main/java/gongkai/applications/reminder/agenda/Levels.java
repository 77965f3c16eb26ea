package gongkai.applications.reminder.agenda;

import gongkai.applications.clock.CaseClock;
import gongkai.applications.clock.ClockRules;
import gongkai.applications.reminder.Due.Kind;
import gongkai.applications.reminder.Due.Level;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.WorkingCalendar;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * How near a day is, in working days of the body. The statutory day warns as the clock's colours
 * do, that of the annual report two weeks ahead; any other from the working day before.
 */
@ApplicationScoped
class Levels {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int CLOSE = 1;
  private static final int REPORT_RED = 3;
  private static final int REPORT_AMBER = 10;

  private Function<String, WorkingCalendar> calendars;
  private Office office;
  private CaseClock clock;
  private Clock time;

  @SuppressWarnings("NullAway.Init")
  Levels() {}

  @Inject
  Levels(HolidayNotices notices, Office office, CaseClock clock, Clock time) {
    this.calendars = notices::calendar;
    this.office = office;
    this.clock = clock;
    this.time = time;
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZONE);
  }

  /** Working days to a day, negative when it has passed. */
  int daysLeft(BodyCode body, LocalDate on) {
    LocalDate today = today();
    WorkingCalendar calendar = calendars.apply(office.body(body).map(Body::region).orElse(""));
    return on.isBefore(today)
        ? Math.min(-1, -calendar.count(on, today))
        : calendar.count(today, on);
  }

  Level of(Kind kind, LocalDate on, int daysLeft) {
    if (on.isBefore(today())) {
      return Level.OVERDUE;
    }
    if (kind == Kind.REPORT) {
      return daysLeft <= REPORT_RED
          ? Level.RED
          : daysLeft <= REPORT_AMBER ? Level.AMBER : Level.LATER;
    }
    if (kind != Kind.ANSWER) {
      return daysLeft <= CLOSE ? Level.RED : Level.LATER;
    }
    ClockRules rules = clock.rules();
    return daysLeft <= rules.red()
        ? Level.RED
        : daysLeft <= rules.amber() ? Level.AMBER : Level.LATER;
  }
}
