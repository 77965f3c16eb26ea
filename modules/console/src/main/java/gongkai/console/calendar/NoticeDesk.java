package gongkai.console.calendar;

import gongkai.applications.recount.Recount;
import gongkai.applications.recount.Recount.Effect;
import gongkai.applications.recount.Recount.Progress;
import gongkai.calendar.HolidayEntry;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.NoticePreview;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The holiday notices for the console, with what one does to open applications. */
@ApplicationScoped
public class NoticeDesk {
  @Inject HolidayNotices notices;
  @Inject Recount recount;

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

  /** Says which open applications would move; stores nothing. */
  public Effect effect(NoticePreview preview) {
    return recount.effect(preview);
  }

  /** Stores a notice that was looked at; every calendar follows it from now on. */
  public Change<Progress> store(Actor actor, NoticePreview preview) {
    return recount.store(actor, preview);
  }

  /** How the latest recounts of open applications stand, newest first. */
  public List<Progress> recounts() {
    return recount.latest();
  }
}
