package gongkai.console.calendar;

import gongkai.calendar.HolidayEntry;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.NoticePreview;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The holiday notices for the console; who stores one is recorded. */
@Transactional
@ApplicationScoped
public class NoticeDesk {
  @Inject HolidayNotices notices;
  @Inject AuditTrail trail;

  /** Years with a notice, newest first. */
  public List<Integer> years() {
    return new ArrayList<>(notices.announcedYears()).reversed();
  }

  /** The notice of a year. */
  public List<HolidayEntry> entries(int year) {
    return notices.entries(year);
  }

  /** Says what a notice would change; stores nothing. */
  public NoticePreview preview(int year, String text) {
    return notices.preview(year, text);
  }

  /** Stores a notice that was looked at; every calendar follows it from now on. */
  public void store(Actor actor, NoticePreview preview) {
    trail.record(
        actor.login(),
        "calendar.imported",
        "calendar:" + preview.year(),
        preview.changes().size() + " days changed");
    notices.store(preview);
  }
}
