package gongkai.applications.recount;

import gongkai.applications.CaseId;
import gongkai.applications.clock.CaseClock;
import gongkai.applications.recount.OpenCase.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the clocks of a piece of the open cases again and writes what has become another. */
@ApplicationScoped
class Mover {
  private OpenCases cases;
  private CaseClock clock;
  private Regions regions;
  private Consumer<DeadlinesMoved> listeners;

  @SuppressWarnings("NullAway.Init")
  Mover() {}

  @Inject
  Mover(OpenCases cases, CaseClock clock, Regions regions, Event<DeadlinesMoved> event) {
    this(cases, clock, regions, (Consumer<DeadlinesMoved>) event::fire);
  }

  Mover(OpenCases cases, CaseClock clock, Regions regions, Consumer<DeadlinesMoved> listeners) {
    this.cases = cases;
    this.clock = clock;
    this.regions = regions;
    this.listeners = listeners;
  }

  /** A case whose last day has moved. */
  record Moved(CaseId id, Stored before, Stored after) {
    boolean becameLate(LocalDate today) {
      return after.lateOn(today) && !before.lateOn(today);
    }
  }

  /** What became of a piece. */
  record Piece(int seen, List<Moved> moved) {}

  /**
   * Reads the cases after an id up to another. In nearly all pieces each shows what it did; only
   * one in which some do not is locked, until the transaction ends, and read once more.
   */
  Piece move(String after, String last, LocalDate today) {
    Map<String, String> overlays = regions.byBody();
    List<OpenCase> found = cases.between(after, last);
    if (found.stream().allMatch(each -> fresh(each, overlays, today).equals(each.stored()))) {
      return new Piece(found.size(), List.of());
    }
    cases.lock(after, last);
    List<Moved> moved = new ArrayList<>();
    for (OpenCase each : cases.between(after, last)) {
      Stored fresh = fresh(each, overlays, today);
      if (!fresh.equals(each.stored())) {
        cases.show(each.id(), fresh);
        if (!fresh.sameDeadline(each.stored())) {
          moved.add(new Moved(each.id(), each.stored(), fresh));
        }
      }
    }
    if (!moved.isEmpty()) {
      listeners.accept(new DeadlinesMoved(moved.stream().map(Moved::id).toList()));
    }
    return new Piece(found.size(), moved);
  }

  private Stored fresh(OpenCase each, Map<String, String> overlays, LocalDate today) {
    String region = overlays.getOrDefault(each.body(), "");
    return Stored.of(clock.face(each.events(), region, today));
  }
}
