package gongkai.console.calendar;

import gongkai.calendar.HolidayEntry;
import gongkai.calendar.NoticePreview;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years' holiday notices; a new one is looked at before it counts. */
@Named("noticesPage")
@ViewScoped
@SuppressWarnings("serial")
public class NoticesPage implements Serializable {
  private static final int FIRST = 2000;
  private static final int LAST = 2199;

  @Inject NoticeDesk desk;
  @Inject Me me;
  @Inject Screen screen;

  private int shown;
  private int year;
  private String text = "";
  private @Nullable NoticePreview preview;

  @PostConstruct
  void open() {
    List<Integer> years = getYears();
    shown = years.isEmpty() ? 0 : years.getFirst();
    year = shown + 1;
  }

  /** Years with a notice, newest first. */
  public List<Integer> getYears() {
    return desk.years();
  }

  /** The notice of the year that is shown. */
  public List<HolidayEntry> getEntries() {
    return desk.entries(shown);
  }

  /** Says what the notice would change. */
  public void look() {
    if (year < FIRST || year > LAST || text.isBlank()) {
      screen.error("calendar.badYear");
      preview = null;
    } else {
      preview = desk.preview(year, text);
    }
  }

  /** Stores what was previewed. */
  public void store() {
    NoticePreview seen = preview;
    if (!isImporter()) {
      throw new IllegalStateException("Only the system administrator imports notices");
    }
    if (seen != null && seen.acceptable()) {
      desk.store(me.actor(), seen);
      screen.info("calendar.stored", Integer.toString(seen.year()));
      shown = seen.year();
      text = "";
      preview = null;
    }
  }

  /** Says whether the actor may import notices. */
  public boolean isImporter() {
    return me.may("EDIT_CALENDAR");
  }

  public @Nullable NoticePreview getPreview() {
    return preview;
  }

  public int getShown() {
    return shown;
  }

  public void setShown(int shown) {
    this.shown = shown;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }
}
