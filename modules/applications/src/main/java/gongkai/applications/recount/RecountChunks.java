package gongkai.applications.recount;

import gongkai.applications.recount.Mover.Moved;
import gongkai.applications.recount.Mover.Piece;
import gongkai.applications.recount.RecountRuns.Run;
import gongkai.office.AuditTrail;
import gongkai.office.AuditTrail.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a run one piece further, each piece in a transaction of its own: the moved cases, their
 * entries in the audit trail and how far the run has come are stored together or not at all.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RecountChunks {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int SIZE = 200;

  private RecountRuns runs;
  private OpenCases cases;
  private Mover mover;
  private AuditTrail audit;
  private Clock clock;
  private int size = SIZE;

  @SuppressWarnings("NullAway.Init")
  RecountChunks() {}

  @Inject
  RecountChunks(RecountRuns runs, OpenCases cases, Mover mover, AuditTrail audit, Clock clock) {
    this.runs = runs;
    this.cases = cases;
    this.mover = mover;
    this.audit = audit;
    this.clock = clock;
  }

  /** In pieces of another size. */
  RecountChunks inPiecesOf(int cases) {
    size = cases;
    return this;
  }

  /** Adds the run of a day, which lets states follow the days; ids of all that are unfinished. */
  List<String> due() {
    Instant now = clock.instant();
    runs.add("day:" + LocalDate.ofInstant(now, ZONE), "日期变动", "system", now);
    return runs.unfinished();
  }

  /** Does the next piece of a run; answers whether there is more. */
  boolean next(String id) {
    Run run = runs.lock(id);
    if (run.progress().finished() != null) {
      return false;
    }
    Instant now = clock.instant();
    Optional<String> last = cases.endOfPiece(run.after(), size);
    if (last.isEmpty()) {
      runs.finish(id, now);
      return false;
    }
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    Piece piece = mover.move(run.after(), last.get(), today);
    int late = (int) piece.moved().stream().filter(moved -> moved.becameLate(today)).count();
    runs.proceed(id, last.get(), piece.seen(), piece.moved().size(), late);
    audit.record(piece.moved().stream().map(moved -> act(run, moved)).toList());
    return true;
  }

  private static Act act(Run run, Moved moved) {
    return new Act(
        run.progress().actor(),
        "application.deadline-moved",
        "application:" + moved.id(),
        tell(moved, run.progress().reason()));
  }

  private static String tell(Moved moved, String reason) {
    return "答复期限由 %s 变为 %s；原因：%s"
        .formatted(day(moved.before().deadline()), day(moved.after().deadline()), reason);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "（无）" : day.toString();
  }
}
