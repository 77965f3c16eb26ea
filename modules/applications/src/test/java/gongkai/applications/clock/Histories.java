package gongkai.applications.clock;

import gongkai.applications.clock.ClockEvent.ConsultationAnswered;
import gongkai.applications.clock.ClockEvent.ConsultationReceived;
import gongkai.applications.clock.ClockEvent.ConsultationSent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random lives of applications from 2019 to 2026, lawful and unlawful, told in any order. */
final class Histories extends DomainContextBase {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 5, 31);

  /**
   * @param events in the order in which they were told
   */
  record History(List<ClockEvent> events, LocalDate today) {
    History {
      events = List.copyOf(events);
    }

    History without(ClockEvent event) {
      return new History(events.stream().filter(e -> e != event).toList(), today);
    }

    History and(ClockEvent event) {
      List<ClockEvent> more = new ArrayList<>(events);
      more.add(event);
      return new History(more, today);
    }
  }

  @Provide
  Arbitrary<History> histories() {
    Arbitrary<LocalDate> starts =
        Arbitraries.longs()
            .between(FIRST.toEpochDay(), LAST.toEpochDay())
            .map(LocalDate::ofEpochDay);
    return starts.flatMap(
        start ->
            Combinators.combine(
                    event(start).list().ofMaxSize(9), Arbitraries.integers().between(0, 150))
                .as(
                    (more, days) -> {
                      List<ClockEvent> events = new ArrayList<>(more);
                      events.add(events.size() / 2, Clocks.received(start));
                      return new History(events, start.plusDays(days));
                    }));
  }

  private static Arbitrary<ClockEvent> event(LocalDate start) {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 75).map(start::plusDays);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 20);
    Arbitrary<String> keys = Arbitraries.of("a", "b", "c");
    Arbitrary<ClockEvent> asking =
        Combinators.combine(days, keys, Arbitraries.of(Consulted.values()))
            .as(ConsultationSent::new);
    Arbitrary<ClockEvent> reaching = Combinators.combine(days, keys).as(ConsultationReceived::new);
    Arbitrary<ClockEvent> answering = Combinators.combine(days, keys).as(ConsultationAnswered::new);
    Arbitrary<ClockEvent> correcting =
        Combinators.combine(Arbitraries.integers().between(0, 12).map(start::plusDays), lengths)
            .as(ClockEvent.CorrectionAsked::new);
    Arbitrary<ClockEvent> extending =
        Combinators.combine(days, Arbitraries.integers().between(-1, 5), lengths)
            .as(
                (day, before, length) ->
                    new ClockEvent.Extended(day, day.minusDays(before), length));
    Arbitrary<ClockEvent> fixing =
        Combinators.combine(days, Arbitraries.integers().between(1, 60))
            .as((day, length) -> new ClockEvent.PeriodFixed(day, day.plusDays(length)));
    Arbitrary<ClockEvent> ordering =
        Combinators.combine(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 60))
            .as(
                (day, length) ->
                    new ClockEvent.Ordered(start.plusDays(day), start.plusDays(length)));
    return Arbitraries.frequencyOf(
        Tuple.of(1, ordering),
        Tuple.of(5, asking),
        Tuple.of(2, reaching),
        Tuple.of(3, answering),
        Tuple.of(3, extending),
        Tuple.of(2, correcting),
        Tuple.of(1, fixing),
        Tuple.of(2, days.map(ClockEvent.CorrectionReceived::new)),
        Tuple.of(1, days.map(ClockEvent.CorrectionLapsed::new)),
        Tuple.of(2, days.map(ClockEvent.FeeNoticeSent::new)),
        Tuple.of(1, days.map(ClockEvent.FeeNoticeReceived::new)),
        Tuple.of(2, days.map(ClockEvent.FeePaid::new)),
        Tuple.of(1, days.map(ClockEvent.FeeLapsed::new)),
        Tuple.of(1, days.map(ClockEvent.Replied::new)),
        Tuple.of(1, days.map(ClockEvent.Ended::new)));
  }
}
