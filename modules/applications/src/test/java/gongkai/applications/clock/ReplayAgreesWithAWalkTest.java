package gongkai.applications.clock;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.clock.ClockReading.Day;
import gongkai.applications.clock.Histories.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Properties of the clock over random lives of applications, against an independent walk. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class ReplayAgreesWithAWalkTest {
  private final CaseClock clock = Clocks.standard();

  @Property(tries = 3000)
  void theClockShowsWhatAWalkerFinds(@ForAll History history) {
    var walker = new WalkingOracle(history.events(), history.today());

    ClockReading reading = clock.read(history.events(), "", history.today());

    assertThat(reading.deadline()).isEqualTo(walker.deadline());
    assertThat(reading.excluded()).isEqualTo(walker.excluded());
    assertThat(reading.used()).isEqualTo(walker.used(history.today()));
    assertThat(reading.late()).isEqualTo(walker.late(history.today()));
    assertThat(reading.state() == ClockState.STOPPED).isEqualTo(walker.stopped());
  }

  @Property
  void theDaysProveTheDeadline(@ForAll History history) {
    ClockReading reading = clock.read(history.events(), "", history.today());

    List<Day> days = reading.days();
    if (reading.deadline() == null || reading.deadline().equals(reading.base())) {
      assertThat(days).isEmpty();
    } else {
      assertThat(days.getFirst().verdict().date()).isEqualTo(reading.base().plusDays(1));
      assertThat(days.getLast().verdict().date()).isEqualTo(reading.deadline());
      assertThat(days).filteredOn(Day::counted).hasSize(reading.limit());
      assertThat(days).filteredOn(Day::excluded).hasSize(reading.excluded());
    }
  }

  @Property
  void theCheapFaceIsThatOfTheFullReading(@ForAll History history) {
    ClockFace face = clock.face(history.events(), "", history.today());

    assertThat(face).isEqualTo(clock.read(history.events(), "", history.today()).face());
  }

  @Property
  void theOrderOfTellingChangesNothing(@ForAll History history, @ForAll Random random) {
    List<ClockEvent> shuffled = new ArrayList<>(history.events());
    Collections.shuffle(shuffled, random);

    ClockReading reading = clock.read(shuffled, "", history.today());

    assertThat(reading).isEqualTo(clock.read(history.events(), "", history.today()));
  }

  @Property
  void replayingTheStoredEventsGivesTheStoredResult(@ForAll History history) {
    List<String> log = new ArrayList<>();
    List<ClockEvent> told = new ArrayList<>();
    ClockFace stored = clock.face(told, "", history.today());
    for (ClockEvent event : history.events()) {
      if (clock.objection(told, event, "", history.today()).isEmpty()) {
        told.add(event);
        log.add(ClockJson.write(event));
        stored = clock.face(told, "", history.today());
      }
    }

    List<ClockEvent> replayed = log.stream().map(ClockJson::read).toList();

    assertThat(clock.face(replayed, "", history.today())).isEqualTo(stored);
  }

  @Property
  void whatMeetsNoObjectionHasItsEffect(@ForAll History history) {
    List<ClockEvent> told = new ArrayList<>();
    for (ClockEvent event : inOrderOfDays(history)) {
      if (clock.objection(told, event, "", history.today()).isEmpty()) {
        told.add(event);
      }
    }

    ClockReading reading = clock.read(told, "", history.today());

    assertThat(reading.rules()).extracting(ClockReading.Rule::code).doesNotContain("no-effect");
  }

  @Property
  void aPauseWhileLateNeverGrantsTime(
      @ForAll History history, @ForAll @IntRange(min = 1, max = 30) int days) {
    ClockFace before = clock.face(history.events(), "", history.today());
    LocalDate deadline = before.deadline();
    if (deadline == null || before.state() == ClockState.STOPPED) {
      return;
    }
    LocalDate late = deadline.plusDays(days);
    LocalDate today = late.isAfter(history.today()) ? late : history.today();
    LocalDate unpaused = clock.face(history.events(), "", today).deadline();
    if (!deadline.equals(unpaused)) {
      return;
    }

    var pauses =
        List.of(
            new ClockEvent.ConsultationSent(late, "late", Consulted.THIRD_PARTY),
            new ClockEvent.Extended(late, late, 20),
            new ClockEvent.PeriodFixed(late, late.plusDays(30)),
            new ClockEvent.CorrectionAsked(late, 15),
            new ClockEvent.FeeNoticeSent(late));

    for (ClockEvent pause : pauses) {
      ClockFace paused = clock.face(history.and(pause).events(), "", today);
      assertThat(paused.deadline()).isEqualTo(deadline);
    }
  }

  @Property
  void pausedExtendedAndTheExtensionRemovedEqualsAReplayWithoutIt(@ForAll History history) {
    LocalDate received = Clocks.NOTICES.calendar().orNextWorkingDay(first(history));
    var pause = new ClockEvent.ConsultationSent(received.plusDays(3), "z", Consulted.OTHER_BODY);
    var extension = new ClockEvent.Extended(received.plusDays(5), received, 10);
    History paused = history.and(pause);

    History removed = paused.and(extension).without(extension);

    assertThat(clock.read(removed.events(), "", history.today()))
        .isEqualTo(clock.read(paused.events(), "", history.today()));
  }

  private static LocalDate first(History history) {
    return history.events().stream()
        .filter(ClockEvent.Received.class::isInstance)
        .map(ClockEvent::on)
        .findFirst()
        .orElseThrow();
  }

  private static List<ClockEvent> inOrderOfDays(History history) {
    return history.events().stream()
        .sorted(java.util.Comparator.comparing(ClockEvent::on))
        .toList();
  }
}
