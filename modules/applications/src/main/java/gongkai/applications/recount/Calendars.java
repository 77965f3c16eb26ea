package gongkai.applications.recount;

import gongkai.applications.clock.CaseClock;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.NoticePreview;
import gongkai.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The calendars as they are, as they would be, and how they become so. */
@ApplicationScoped
class Calendars {
  private HolidayNotices notices;
  private CaseClock clock;
  private Regions regions;
  private Clock time;

  @SuppressWarnings("NullAway.Init")
  Calendars() {}

  @Inject
  Calendars(HolidayNotices notices, CaseClock clock, Regions regions, Clock time) {
    this.notices = notices;
    this.clock = clock;
    this.regions = regions;
    this.time = time;
  }

  Instant now() {
    return time.instant();
  }

  CaseClock present() {
    return clock;
  }

  CaseClock with(NoticePreview notice) {
    Map<String, WorkingCalendar> made = new HashMap<>();
    return CaseClock.of(
        region -> made.computeIfAbsent(region, key -> notices.calendar(key, notice)),
        clock.rules());
  }

  Map<String, String> regions() {
    return regions.byBody();
  }

  void store(NoticePreview notice) {
    notices.store(notice);
  }
}
