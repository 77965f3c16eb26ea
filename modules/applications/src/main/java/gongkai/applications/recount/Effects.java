package gongkai.applications.recount;

import gongkai.applications.clock.CaseClock;
import gongkai.applications.recount.OpenCase.Stored;
import gongkai.applications.recount.Recount.Effect;
import gongkai.applications.recount.Recount.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two calendars over all open cases, a piece in memory at a time. */
final class Effects {
  private static final int SIZE = 1000;
  private static final int EXAMPLES = 50;

  private final CaseClock present;
  private final CaseClock would;
  private final Map<String, String> regions;
  private final LocalDate today;
  private final List<Move> late = new ArrayList<>();
  private final List<Move> other = new ArrayList<>();
  private int open;
  private int moved;
  private int becomeLate;

  Effects(CaseClock present, CaseClock would, Map<String, String> regions, LocalDate today) {
    this.present = present;
    this.would = would;
    this.regions = regions;
    this.today = today;
  }

  Effect over(OpenCases cases) {
    String after = "";
    Optional<String> last = cases.endOfPiece(after, SIZE);
    while (last.isPresent()) {
      cases.between(after, last.get()).forEach(this::look);
      after = last.get();
      last = cases.endOfPiece(after, SIZE);
    }
    late.addAll(other.subList(0, Math.min(other.size(), EXAMPLES - late.size())));
    return new Effect(open, moved, becomeLate, late);
  }

  private void look(OpenCase each) {
    open++;
    String region = regions.getOrDefault(each.body(), "");
    Stored before = Stored.of(present.face(each.events(), region, today));
    Stored after = Stored.of(would.face(each.events(), region, today));
    if (!after.sameDeadline(before)) {
      moved++;
      boolean becomes = after.lateOn(today) && !before.lateOn(today);
      becomeLate += becomes ? 1 : 0;
      List<Move> list = becomes ? late : other;
      if (list.size() < EXAMPLES) {
        list.add(new Move(each.id(), each.number(), before.deadline(), after.deadline(), becomes));
      }
    }
  }
}
