package gongkai.calendar;

import gongkai.calendar.NoticePreview.DayChange;
import gongkai.calendar.NoticePreview.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The holiday notices of the State Council that the system knows, and the calendars they make.
 *
 * <p>One object is shared by all: a calendar it hands out follows later notices without a restart.
 * Safe for use by many threads; readers never wait.
 */
public final class HolidayNotices {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  private final NoticeFiles files;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile State state;

  private HolidayNotices(NoticeFiles files) {
    this.files = files;
    this.state = State.of(files.years(), files.regions());
  }

  /**
   * Reads the notices.
   *
   * @param shipped directory of the notices that come with the product, one {@code <year>.csv}
   *     each, and of the overlays in {@code regions/<region>.csv}
   * @param stored directory of imported notices, which take the place of a shipped one of their
   *     year; need not exist
   * @throws IllegalStateException when a file has a bad line; the message names the file and each
   *     line
   */
  public static HolidayNotices open(Path shipped, Path stored) {
    return new HolidayNotices(new NoticeFiles(shipped, stored));
  }

  /** The national calendar. */
  public WorkingCalendar calendar() {
    return new Following(() -> state.national());
  }

  /**
   * The calendar of a region, as named by {@code Body.region}; empty for the national one.
   *
   * @throws IllegalArgumentException when the region has no overlay
   */
  public WorkingCalendar calendar(String region) {
    if (region.isEmpty()) {
      return calendar();
    }
    state.regional(region);
    return new Following(() -> state.regional(region));
  }

  /**
   * The calendar as it would be with a previewed notice; nothing is stored.
   *
   * @throws IllegalArgumentException when the region has no overlay
   */
  public WorkingCalendar calendar(String region, NoticePreview preview) {
    State would = state.with(preview.year(), preview.entries());
    return region.isEmpty() ? would.national() : would.regional(region);
  }

  /** The years that have a notice, rising. */
  public SortedSet<Integer> announcedYears() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(state.years().keySet()));
  }

  /** The regions that have an overlay. */
  public SortedSet<String> regions() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(state.regions().keySet()));
  }

  /** The entries of a year's notice by date, empty when it is not announced. */
  public List<HolidayEntry> entries(int year) {
    return sorted(state.years().getOrDefault(year, List.of()));
  }

  /**
   * Says what a year's notice would change and what is wrong or odd about it; stores nothing.
   *
   * @param year 2000 to 2199
   * @param csv the notice in the form of {@code config/calendar}
   */
  public NoticePreview preview(int year, String csv) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("Not a year of a notice: " + year);
    }
    var parsed = NoticeParser.parse(csv);
    List<Finding> findings = new ArrayList<>(parsed.findings());
    findings.addAll(NoticeReview.of(year, parsed.lines()));
    findings.sort(Comparator.comparingInt(Finding::line));
    List<HolidayEntry> entries = sorted(parsed.entries());
    List<DayChange> changes =
        parsed.lines().isEmpty() ? List.of() : changes(state, state.with(year, entries), year);
    return new NoticePreview(year, entries, changes, findings);
  }

  /**
   * Stores a previewed notice; every calendar follows it from now on.
   *
   * @throws IllegalArgumentException when the preview is not {@linkplain NoticePreview#acceptable()
   *     acceptable}
   */
  public void store(NoticePreview preview) {
    if (!preview.acceptable()) {
      throw new IllegalArgumentException("The notice of " + preview.year() + " has errors");
    }
    writing.lock();
    try {
      files.write(preview.year(), preview.entries());
      state = state.with(preview.year(), preview.entries());
    } finally {
      writing.unlock();
    }
  }

  /**
   * Reads all files again, for notices that another process has stored.
   *
   * @throws IllegalStateException when a file has a bad line; the calendars stay as they were
   */
  public void reload() {
    writing.lock();
    try {
      state = State.of(files.years(), files.regions());
    } finally {
      writing.unlock();
    }
  }

  private static List<DayChange> changes(State before, State after, int year) {
    List<DayChange> changes = new ArrayList<>();
    LocalDate end = LocalDate.of(year, 12, 31);
    for (LocalDate d = LocalDate.of(year - 1, 12, 22); !d.isAfter(end); d = d.plusDays(1)) {
      DayVerdict was = before.national().verdict(d);
      DayVerdict becomes = after.national().verdict(d);
      // that a plain day is now announced as plain is no news
      if (was.counted() != becomes.counted() || !was.festival().equals(becomes.festival())) {
        changes.add(new DayChange(was, becomes));
      }
    }
    return changes;
  }

  private static List<HolidayEntry> sorted(List<HolidayEntry> entries) {
    return entries.stream().sorted(Comparator.comparing(HolidayEntry::date)).toList();
  }

  /** Everything known at one moment. */
  private record State(
      SortedMap<Integer, List<HolidayEntry>> years,
      SortedMap<String, List<HolidayEntry>> regions,
      NoticeCalendar national,
      Map<String, NoticeCalendar> overlaid) {

    static State of(
        SortedMap<Integer, List<HolidayEntry>> years,
        SortedMap<String, List<HolidayEntry>> regions) {
      List<HolidayEntry> entries = years.values().stream().flatMap(Collection::stream).toList();
      Map<String, NoticeCalendar> overlaid = new HashMap<>();
      regions.forEach(
          (region, overlay) ->
              overlaid.put(region, new NoticeCalendar(years.keySet(), entries, overlay)));
      var national = new NoticeCalendar(years.keySet(), entries, List.of());
      return new State(years, regions, national, overlaid);
    }

    State with(int year, List<HolidayEntry> entries) {
      SortedMap<Integer, List<HolidayEntry>> changed = new TreeMap<>(years);
      changed.put(year, entries);
      return of(changed, regions);
    }

    NoticeCalendar regional(String region) {
      NoticeCalendar calendar = overlaid.get(region);
      if (calendar == null) {
        throw new IllegalArgumentException("No calendar overlay for region " + region);
      }
      return calendar;
    }
  }
}
