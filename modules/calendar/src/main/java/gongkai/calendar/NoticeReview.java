package gongkai.calendar;

import gongkai.calendar.HolidayEntry.Kind;
import gongkai.calendar.NoticePreview.Finding;
import gongkai.calendar.NoticePreview.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Looks at a year's notice as a clerk would who compares it with the law and the wall calendar. */
final class NoticeReview {
  private final int year;
  private final List<NoticeParser.Line> lines;
  private final List<Finding> findings = new ArrayList<>();

  private NoticeReview(int year, List<NoticeParser.Line> lines) {
    this.year = year;
    this.lines = lines;
  }

  static List<Finding> of(int year, List<NoticeParser.Line> lines) {
    var review = new NoticeReview(year, lines);
    review.daysBelongToTheYear();
    review.makeUpDaysAreWeekends();
    review.freeDaysAreThoseOfTheLaw();
    review.everyFestivalIsNamed();
    return review.findings;
  }

  /** A notice speaks of its year and at most of the last ten days before it. */
  private void daysBelongToTheYear() {
    LocalDate first = LocalDate.of(year - 1, 12, 22);
    LocalDate last = LocalDate.of(year, 12, 31);
    for (var line : lines) {
      LocalDate date = line.entry().date();
      if (date.isBefore(first) || date.isAfter(last)) {
        add(line.number(), Severity.ERROR, "wrong-year", date + " 不属于" + year + "年的安排。");
      }
    }
  }

  private void makeUpDaysAreWeekends() {
    for (var line : lines) {
      if (line.entry().kind() == Kind.WORK && isWeekday(line.entry())) {
        add(line.number(), Severity.WARNING, "work-on-weekday", line.entry().date() + " 本来就是工作日。");
      }
    }
  }

  /** Off-days on weekdays beyond the law's free days must be made up on as many weekends. */
  private void freeDaysAreThoseOfTheLaw() {
    Map<String, Integer> net = new LinkedHashMap<>();
    for (var line : lines) {
      HolidayEntry entry = line.entry();
      boolean off = entry.kind() == Kind.OFF;
      int change = off == isWeekday(entry) ? (off ? 1 : -1) : 0;
      net.merge(entry.festival(), change, Integer::sum);
    }
    net.forEach(this::compare);
  }

  private void compare(String festival, int free) {
    int lawful = StatutoryDays.of(festival, year);
    if (lawful == 0) {
      add(0, Severity.WARNING, "unknown-festival", "“" + festival + "”不是全体公民放假的节日。");
    } else if (free > lawful) {
      int more = free - lawful;
      String text = festival + "：工作日放假比法定天数多 " + more + " 天，没有相应的调休上班。";
      add(0, Severity.WARNING, "not-made-up", text);
    } else if (free < lawful) {
      String text = festival + "：工作日放假比法定天数少 " + (lawful - free) + " 天。";
      add(0, Severity.WARNING, "too-few-days", text);
    }
  }

  private void everyFestivalIsNamed() {
    var missing = new TreeSet<>(StatutoryDays.festivals());
    lines.stream()
        .flatMap(line -> Arrays.stream(line.entry().festival().split("、", -1)))
        .forEach(missing::remove);
    if (!lines.isEmpty() && !missing.isEmpty()) {
      add(0, Severity.WARNING, "festival-missing", "没有提到：" + String.join("、", missing) + "。");
    }
  }

  private static boolean isWeekday(HolidayEntry entry) {
    return entry.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  private void add(int line, Severity severity, String code, String text) {
    findings.add(new Finding(line, severity, code, text));
  }
}
