package gongkai.console.calendar;

import gongkai.applications.recount.Recount.Effect;
import gongkai.applications.recount.Recount.Progress;
import gongkai.calendar.HolidayEntry;
import gongkai.calendar.NoticePreview;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
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
  private @Nullable Effect effect;

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
      effect = null;
    } else {
      NoticePreview seen = desk.preview(year, text);
      preview = seen;
      effect = seen.acceptable() ? desk.effect(seen) : null;
    }
  }

  /** Stores what was previewed. */
  public void store() {
    NoticePreview seen = preview;
    if (!isImporter()) {
      throw new IllegalStateException("Only the system administrator imports notices");
    }
    if (seen != null && desk.store(me.actor(), seen) instanceof Change.Done) {
      screen.info("calendar.stored", Integer.toString(seen.year()));
      shown = seen.year();
      text = "";
      preview = null;
      effect = null;
    }
  }

  /** Says whether the actor may import notices. */
  public boolean isImporter() {
    return me.may("EDIT_CALENDAR");
  }

  public @Nullable NoticePreview getPreview() {
    return preview;
  }

  /** What the previewed notice does to open applications. */
  public @Nullable Effect getEffect() {
    return effect;
  }

  /** The latest recounts of open applications. */
  public List<Progress> getRecounts() {
    return desk.recounts();
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
