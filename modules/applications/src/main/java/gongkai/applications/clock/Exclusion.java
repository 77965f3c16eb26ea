package gongkai.applications.clock;

import gongkai.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days that consultations take out of the period: the union of their intervals. */
final class Exclusion {
  private final List<Span> spans;

  private Exclusion(List<Span> spans) {
    this.spans = spans;
  }

  /** A run of days, both ends included. */
  private record Span(LocalDate first, LocalDate last) {}

  static Exclusion of(List<Pause> pauses, ExclusionBoundary boundary, WorkingCalendar calendar) {
    List<Span> sorted =
        pauses.stream()
            .filter(Pause::granted)
            .map(
                pause ->
                    new Span(boundary.first(pause.sent()), boundary.last(pause.resumed(calendar))))
            .filter(span -> !span.last().isBefore(span.first()))
            .sorted(Comparator.comparing(Span::first))
            .toList();
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      if (!merged.isEmpty() && !span.first().isAfter(merged.getLast().last())) {
        Span before = merged.removeLast();
        LocalDate last = before.last().isAfter(span.last()) ? before.last() : span.last();
        merged.add(new Span(before.first(), last));
      } else {
        merged.add(span);
      }
    }
    return new Exclusion(merged);
  }

  /** Working days of it that lie after a day, up to another. */
  int count(LocalDate after, LocalDate until, WorkingCalendar calendar) {
    int days = 0;
    for (Span span : spans) {
      LocalDate before = span.first().minusDays(1);
      LocalDate from = before.isBefore(after) ? after : before;
      LocalDate to = span.last().isAfter(until) ? until : span.last();
      days += calendar.count(from, to);
    }
    return days;
  }

  boolean contains(LocalDate day) {
    return spans.stream().anyMatch(s -> !day.isBefore(s.first()) && !day.isAfter(s.last()));
  }
}
