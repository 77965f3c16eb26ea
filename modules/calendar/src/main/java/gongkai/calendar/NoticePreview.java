package gongkai.calendar;

import java.util.List;

/**
 * What a year's notice would change, before it is stored.
 *
 * @param year the year the notice arranges
 * @param entries the readable entries, by date
 * @param changes the days whose verdict would become another, by date
 * @param findings what is wrong or odd, by line
 */
public record NoticePreview(
    int year, List<HolidayEntry> entries, List<DayChange> changes, List<Finding> findings) {

  public NoticePreview {
    entries = List.copyOf(entries);
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }

  /** Says whether the notice may be stored: it has entries and no error. */
  public boolean acceptable() {
    return !entries.isEmpty() && findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
  }

  /** A day before and after. */
  public record DayChange(DayVerdict before, DayVerdict after) {}

  /** Weight of a finding. */
  public enum Severity {
    /** The notice cannot be stored. */
    ERROR,
    /** Odd, but it happens in real notices. */
    WARNING
  }

  /**
   * Something wrong or odd.
   *
   * @param line 1-based line of the file, 0 for the whole
   * @param code stable token, for example {@code duplicate}
   * @param text explanation in Chinese
   */
  public record Finding(int line, Severity severity, String code, String text) {}
}
