package gongkai.applications.clock;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A clock that knows nothing but two sets of days and walks: from morning to morning through the
 * life of an application, and for each question once more day by day. Slow, and written from the
 * algorithm of the law, not from the code under test.
 */
final class WalkingOracle {
  private static final Set<LocalDate> OFF = new HashSet<>();
  private static final Set<LocalDate> WORK = new HashSet<>();

  /** What happens first on one day. */
  private static final List<String> ORDER =
      List.of(
          "Received",
          "Ordered",
          "CorrectionAsked",
          "CorrectionReceived",
          "CorrectionLapsed",
          "ConsultationSent",
          "ConsultationReceived",
          "ConsultationAnswered",
          "Extended",
          "PeriodFixed",
          "FeeNoticeSent",
          "FeeNoticeReceived",
          "FeePaid",
          "FeeLapsed",
          "Replied",
          "Ended");

  static {
    for (int year = 2019; year <= 2026; year++) {
      try {
        for (String line : Files.readAllLines(Clocks.SHIPPED.resolve(year + ".csv"))) {
          if (line.startsWith("20")) {
            (line.contains(",off,") ? OFF : WORK).add(LocalDate.parse(line.substring(0, 10)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Map<String, LocalDate> sent = new LinkedHashMap<>();
  private final Map<String, LocalDate> reached = new LinkedHashMap<>();
  private final Map<String, LocalDate> answered = new LinkedHashMap<>();
  private final Set<String> withoutEffect = new HashSet<>();
  private @Nullable LocalDate received;
  private @Nullable LocalDate base;
  private @Nullable LocalDate fixed;
  private @Nullable LocalDate payBy;
  private @Nullable LocalDate correctBy;
  private @Nullable LocalDate end;
  private @Nullable LocalDate ordered;
  private int limit = 20;
  private boolean corrected;
  private boolean extended;
  private boolean charged;
  private boolean noticeReached;
  private boolean periodFixed;

  WalkingOracle(List<ClockEvent> told, LocalDate today) {
    List<ClockEvent> events = told.stream().sorted(comparingInt(WalkingOracle::length)).toList();
    List<LocalDate> days =
        new ArrayList<>(new TreeSet<>(events.stream().map(ClockEvent::on).toList()));
    for (LocalDate day : days) {
      for (String kind : ORDER) {
        for (ClockEvent event : events) {
          if (event.on().equals(day)
              && !day.isAfter(today)
              && end == null
              && event.getClass().getSimpleName().equals(kind)) {
            happens(event);
          }
        }
      }
    }
  }

  @Nullable LocalDate deadline() {
    if (base == null) {
      return null;
    }
    LocalDate last = period();
    return ordered == null && fixed != null && fixed.isAfter(last) ? fixed : last;
  }

  private LocalDate period() {
    if (ordered != null) {
      return ordered;
    }
    return walk(base, limit + excluded());
  }

  int excluded() {
    if (base == null) {
      return 0;
    }
    int days = 0;
    for (LocalDate day : pauseDays()) {
      days += day.isAfter(base) && works(day) ? 1 : 0;
    }
    return days;
  }

  /** Working days used up: one look at each day. */
  int used(LocalDate today) {
    LocalDate until = end == null ? today : end;
    int days = 0;
    if (base != null) {
      Set<LocalDate> out = pauseDays();
      for (LocalDate day = base.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
        days += works(day) && !out.contains(day) ? 1 : 0;
      }
    }
    return days;
  }

  boolean late(LocalDate today) {
    LocalDate deadline = deadline();
    return deadline != null && (end == null ? today : end).isAfter(deadline);
  }

  boolean stopped() {
    return end != null;
  }

  private void happens(ClockEvent event) {
    LocalDate day = event.on();
    switch (event) {
      case ClockEvent.Received e -> {
        if (received == null) {
          received = day;
          while (!works(received)) {
            received = received.plusDays(1);
          }
          begin(received);
        }
      }
      case ClockEvent.Ordered e -> {
        if (base != null
            && ordered == null
            && !e.until().isBefore(base)
            && !e.until().isBefore(day)) {
          ordered = e.until();
        }
      }
      case ClockEvent.CorrectionAsked e -> {
        if (base != null && ordered == null && !corrected && !day.isAfter(walk(received, 7))) {
          corrected = true;
          base = null;
          correctBy = walk(day, e.workingDays());
        }
      }
      case ClockEvent.CorrectionReceived e -> {
        if (correctBy != null) {
          LocalDate counted = day;
          while (!works(counted)) {
            counted = counted.plusDays(1);
          }
          begin(counted);
        }
      }
      case ClockEvent.CorrectionLapsed e -> {
        if (correctBy != null && day.isAfter(correctBy)) {
          end = day;
        }
      }
      case ClockEvent.ConsultationSent e -> {
        if (received != null && !sent.containsKey(e.consultation())) {
          if (ordered != null || (base != null && day.isAfter(period()))) {
            withoutEffect.add(e.consultation());
          }
          sent.put(e.consultation(), day);
        }
      }
      case ClockEvent.ConsultationReceived e -> {
        if (sent.containsKey(e.consultation()) && !answered.containsKey(e.consultation())) {
          reached.putIfAbsent(e.consultation(), day);
        }
      }
      case ClockEvent.ConsultationAnswered e -> {
        if (sent.containsKey(e.consultation())) {
          answered.putIfAbsent(e.consultation(), day);
        }
      }
      case ClockEvent.Extended e -> {
        if (base != null
            && ordered == null
            && !day.isAfter(period())
            && !extended
            && !e.approved().isAfter(day)) {
          extended = true;
          limit += e.workingDays();
        }
      }
      case ClockEvent.PeriodFixed e -> {
        if (inTime(day) && ordered == null && !periodFixed && e.until().isAfter(deadline())) {
          periodFixed = true;
          fixed = e.until();
        }
      }
      case ClockEvent.FeeNoticeSent e -> {
        if (inTime(day) && ordered == null && !charged && day.getYear() >= 2021) {
          charged = true;
          base = null;
          payBy = walk(day, 20);
        }
      }
      case ClockEvent.FeeNoticeReceived e -> {
        if (payBy != null && !noticeReached) {
          noticeReached = true;
          payBy = walk(day, 20);
        }
      }
      case ClockEvent.FeePaid e -> {
        if (payBy != null && !day.isAfter(payBy)) {
          begin(day);
        }
      }
      case ClockEvent.FeeLapsed e -> {
        if (payBy != null && noticeReached && day.isAfter(payBy)) {
          end = day;
        }
      }
      case ClockEvent.Replied e -> {
        if (received != null) {
          end = day;
        }
      }
      case ClockEvent.Ended e -> end = day;
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  /** Of two of a kind on one day the shorter is taken first. */
  private static int length(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Extended e -> e.workingDays();
      case ClockEvent.CorrectionAsked e -> e.workingDays();
      case ClockEvent.PeriodFixed e -> (int) e.until().toEpochDay();
      case ClockEvent.Ordered e -> (int) e.until().toEpochDay();
      default -> 0;
    };
  }

  private void begin(LocalDate day) {
    base = day;
    limit = 20;
    fixed = null;
    payBy = null;
    correctBy = null;
  }

  private boolean inTime(LocalDate day) {
    LocalDate deadline = deadline();
    return deadline != null && !day.isAfter(deadline);
  }

  /** Every day after a sending up to the answer or the fifteenth working day after receipt. */
  private Set<LocalDate> pauseDays() {
    Set<LocalDate> days = new HashSet<>();
    if (ordered != null) {
      return days;
    }
    sent.forEach(
        (key, day) -> {
          LocalDate lapse = walk(reached.getOrDefault(key, day), 15);
          LocalDate answer = answered.getOrDefault(key, lapse);
          LocalDate last = answer.isBefore(lapse) ? answer : lapse;
          for (LocalDate d = day.plusDays(1);
              !d.isAfter(last) && !withoutEffect.contains(key);
              d = d.plusDays(1)) {
            days.add(d);
          }
        });
    return days;
  }

  private static LocalDate walk(LocalDate from, int workingDays) {
    LocalDate day = from;
    for (int left = workingDays; left > 0; left -= works(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean works(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !OFF.contains(day) && (WORK.contains(day) || !weekend);
  }
}
