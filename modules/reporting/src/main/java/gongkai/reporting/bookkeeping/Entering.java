package gongkai.reporting.bookkeeping;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.LineId;
import gongkai.reporting.ledger.LineView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes lines. */
@ApplicationScoped
class Entering {
  private static final int LONGEST_REASON = 500;

  private LedgerLines lines;
  private BookAdmission admission;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Entering() {}

  @Inject
  Entering(LedgerLines lines, BookAdmission admission, Clock clock) {
    this.lines = lines;
    this.admission = admission;
    this.clock = clock;
  }

  Change<LineView> enter(Actor actor, BodyCode body, LineEntry entry) {
    Optional<Problem> objection = admission.objection(actor, body);
    if (objection.isPresent()) {
      return BookAdmission.refused(objection.get());
    }
    List<Problem> problems = LineRules.check(entry, today());
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    var line = new LedgerLine(actor, body, entry, clock.instant());
    lines.add(line);
    return finish(actor, line, "entered");
  }

  Change<Integer> enterAll(Actor actor, BodyCode body, List<LineEntry> entries) {
    Optional<Problem> objection = admission.objection(actor, body);
    if (objection.isPresent()) {
      return BookAdmission.refused(objection.get());
    }
    for (LineEntry entry : entries) {
      List<Problem> problems = LineRules.check(entry, today());
      if (!problems.isEmpty()) {
        return new Change.Refused<>(problems);
      }
      lines.add(new LedgerLine(actor, body, entry, clock.instant()));
    }
    lines.flush();
    admission.record(actor, "imported", "ledger:" + body, entries.size() + " 行");
    return new Change.Done<>(entries.size());
  }

  Change<LineView> change(Actor actor, LineId id, long version, LineEntry entry, String reason) {
    List<Problem> problems = LineRules.check(entry, today());
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    return with(
        actor,
        id,
        version,
        reason,
        "changed",
        line -> line.change(actor, entry, reason.strip(), clock.instant()));
  }

  Change<LineView> annul(Actor actor, LineId id, long version, String reason) {
    return with(
        actor,
        id,
        version,
        reason,
        "voided",
        line -> line.annul(actor, reason.strip(), clock.instant()));
  }

  private Change<LineView> with(
      Actor actor, LineId id, long version, String reason, String verb, Consumer<LedgerLine> work) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Change.refused("reason", "missing", "请用1至500字写明原因，原来的内容会连同原因留存。");
    }
    Optional<LedgerLine> found =
        lines.locked(id).filter(line -> admission.maySee(actor, line.body()));
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这一行台账，或不在您的管理范围内。");
    }
    LedgerLine line = found.get();
    Optional<Problem> objection = admission.objection(actor, line.body());
    if (objection.isPresent()) {
      return BookAdmission.refused(objection.get());
    }
    if (line.version() != version) {
      return Change.refused("", "stale", "这一行刚被他人改动，请刷新页面后再办理。");
    }
    if (line.isVoided()) {
      return Change.refused("", "state", "这一行已经作废，不能再改；需要时另登一行。");
    }
    work.accept(line);
    return finish(actor, line, verb);
  }

  private Change<LineView> finish(Actor actor, LedgerLine line, String verb) {
    lines.flush();
    LineView view = line.view();
    admission.record(actor, verb, "ledger:" + line.id(), view.entry().ledger().code());
    return new Change.Done<>(view);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
