package gongkai.applications.duty;

import gongkai.applications.casefile.Handling;
import gongkai.applications.desk.InnerDeadline;
import gongkai.applications.desk.InnerDeadline.Kind;
import gongkai.calendar.DayVerdict;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Counts the days inside the house backwards from the last day for the answer. */
@ApplicationScoped
public class InnerDays {
  private Function<String, WorkingCalendar> calendars = region -> null;
  private Map<Kind, Integer> lengths = Map.of();

  @SuppressWarnings("NullAway")
  InnerDays() {}

  /**
   * By settings.
   *
   * @param department working days before the last one on which the department's opinion is due
   * @param draft on which the draft of the answer is due
   * @param approval on which the approval is due
   */
  @Inject
  public InnerDays(
      HolidayNotices notices,
      @ConfigProperty(name = "gongkai.applications.inner.department", defaultValue = "10")
          int department,
      @ConfigProperty(name = "gongkai.applications.inner.draft", defaultValue = "5") int draft,
      @ConfigProperty(name = "gongkai.applications.inner.approval", defaultValue = "2")
          int approval) {
    this(notices::calendar, department, draft, approval);
  }

  InnerDays(Function<String, WorkingCalendar> calendars, int department, int draft, int approval) {
    boolean falling = department >= draft && draft >= approval && approval >= 0;
    if (!falling || department > 19) {
      throw new IllegalArgumentException(
          "Days before the last one, at most 19, the department's first");
    }
    this.calendars = calendars;
    var set = new EnumMap<Kind, Integer>(Kind.class);
    set.put(Kind.DEPARTMENT, department);
    set.put(Kind.DRAFT, draft);
    set.put(Kind.APPROVAL, approval);
    this.lengths = set;
  }

  /** The days with their proof, of a case with a last day for the answer. */
  public List<InnerDeadline> of(Handling handling, @Nullable LocalDate deadline, String region) {
    if (deadline == null) {
      return List.of();
    }
    WorkingCalendar calendar = calendars.apply(region);
    Map<Kind, LocalDate> fixed = fixed(handling.days());
    return Arrays.stream(Kind.values())
        .map(kind -> one(kind, fixed.get(kind), deadline, calendar))
        .toList();
  }

  private InnerDeadline one(
      Kind kind, @Nullable LocalDate fixed, LocalDate deadline, WorkingCalendar calendar) {
    if (fixed == null) {
      List<DayVerdict> days = before(deadline, lengths.getOrDefault(kind, 0), calendar);
      LocalDate on = days.isEmpty() ? deadline : days.getFirst().date().minusDays(1);
      return new InnerDeadline(kind, on, length(days), false, days);
    }
    List<DayVerdict> days =
        fixed
            .datesUntil(deadline.isBefore(fixed) ? fixed : deadline)
            .map(day -> calendar.verdict(day.plusDays(1)))
            .toList();
    return new InnerDeadline(kind, fixed, length(days), true, days);
  }

  /** Every day after the one that lies so many working days before the last one. */
  private static List<DayVerdict> before(
      LocalDate deadline, int workingDays, WorkingCalendar calendar) {
    List<DayVerdict> days = new ArrayList<>();
    LocalDate day = deadline;
    for (int left = workingDays; left > 0; day = day.minusDays(1)) {
      DayVerdict verdict = calendar.verdict(day);
      days.add(verdict);
      left -= verdict.counted() ? 1 : 0;
    }
    while (!calendar.verdict(day).counted()) {
      days.add(calendar.verdict(day));
      day = day.minusDays(1);
    }
    return days.reversed();
  }

  private static int length(List<DayVerdict> days) {
    return (int) days.stream().filter(DayVerdict::counted).count();
  }

  /** The stored form: the counted ones are stored too, so that lists can be ordered by them. */
  public Handling.InnerDays stored(List<InnerDeadline> days) {
    var by = new EnumMap<Kind, LocalDate>(Kind.class);
    days.forEach(day -> by.put(day.kind(), day.on()));
    String fixed =
        days.stream()
            .filter(InnerDeadline::fixed)
            .map(day -> day.kind().name())
            .collect(Collectors.joining(","));
    return new Handling.InnerDays(
        by.get(Kind.DEPARTMENT), by.get(Kind.DRAFT), by.get(Kind.APPROVAL), fixed);
  }

  /** As stored with these days fixed by hand; a kind without a day is counted again. */
  public static Handling.InnerDays fixing(Map<Kind, LocalDate> days) {
    String names = days.keySet().stream().sorted().map(Kind::name).collect(Collectors.joining(","));
    return new Handling.InnerDays(
        days.get(Kind.DEPARTMENT), days.get(Kind.DRAFT), days.get(Kind.APPROVAL), names);
  }

  private static Map<Kind, LocalDate> fixed(Handling.InnerDays days) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String name : days.fixed().split(",", -1)) {
      if (!name.isEmpty()) {
        kinds.add(Kind.valueOf(name));
      }
    }
    var fixed = new EnumMap<Kind, LocalDate>(Kind.class);
    put(fixed, kinds, Kind.DEPARTMENT, days.department());
    put(fixed, kinds, Kind.DRAFT, days.draft());
    put(fixed, kinds, Kind.APPROVAL, days.approval());
    return fixed;
  }

  private static void put(
      Map<Kind, LocalDate> fixed, Set<Kind> kinds, Kind kind, @Nullable LocalDate day) {
    if (day != null && kinds.contains(kind)) {
      fixed.put(kind, day);
    }
  }
}
