package gongkai.console.items;

import gongkai.calendar.WorkingCalendar;
import gongkai.console.frame.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The limit of Article 26 as seen today. */
@Named
@RequestScoped
public class Limits {
  @Inject WorkingCalendar calendar;
  @Inject Clock clock;
  @Inject Screen screen;

  /** How pressing a limit is today. */
  public Urgency urgency(@Nullable LocalDate limit) {
    return Urgency.of(limit, LocalDate.now(clock), calendar);
  }

  /** The urgency in words. */
  public String words(@Nullable LocalDate limit) {
    Urgency urgency = urgency(limit);
    return screen.text("urgency." + urgency.kind(), urgency.days());
  }
}
