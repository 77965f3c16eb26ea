package gongkai.portal.progress;

import gongkai.applications.intake.Progress;
import gongkai.calendar.DayVerdict;
import gongkai.calendar.WorkingCalendar;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Texts;
import gongkai.portal.posting.Caller;
import gongkai.portal.posting.Forms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The days between the receipt of an application and the last day for its answer, one by one. */
@Dependent
class Days {
  private static final int LIMIT = 20;

  private final StatusPages pages;
  private final WorkingCalendar calendar;

  @Inject
  Days(StatusPages pages, WorkingCalendar calendar) {
    this.pages = pages;
    this.calendar = calendar;
  }

  Response page(Caller caller) {
    return pages.seen(caller, progress -> page(caller, progress));
  }

  private Response page(Caller caller, Progress progress) {
    @Nullable LocalDate from = progress.receivedOn();
    @Nullable LocalDate until = progress.deadline();
    if (from == null || until == null) {
      return Forms.onward(caller, "/apply/status").build();
    }
    Texts texts = caller.visit().texts();
    Locale locale = Locale.forLanguageTag(caller.visit().language().tag());
    List<Day> days =
        from.plusDays(1)
            .datesUntil(until.plusDays(1))
            .map(calendar::verdict)
            .map(verdict -> day(verdict, texts, locale))
            .toList();
    int working = calendar.count(from, until);
    return Response.ok(
            Page.of("status-days", caller.visit(), Head.titled(texts.get("days.title")))
                .with("from", from.toString())
                .with("until", until.toString())
                .with("provisional", progress.provisional())
                .with("working", working)
                .with("usual", working == LIMIT)
                .with("days", days),
            "text/html;charset=UTF-8")
        .build();
  }

  private static Day day(DayVerdict verdict, Texts texts, Locale locale) {
    String key = verdict.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String why = texts.get("day." + key);
    return new Day(
        verdict.date().toString(),
        verdict.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale),
        verdict.counted(),
        verdict.festival().isEmpty() ? why : texts.get("day.festival", why, verdict.festival()));
  }

  /** A day, and why it is a working day or not. */
  public record Day(String date, String weekday, boolean working, String why) {}
}
