package gongkai.applications.casefile;

import gongkai.applications.CaseId;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockReading;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.util.List;
import java.util.Optional;

/**
 * How other features of this module tell a case what happened, in their own transaction. The case
 * is locked until it ends. Scope and role were checked before; the caller writes the audit trail
 * last.
 */
public interface CaseEvents {
  /** For who locked the case before, or whose event holds whatever happened meanwhile. */
  long ANY_VERSION = -1;

  /**
   * Tells the clock.
   *
   * @param version the one the actor saw, or {@link #ANY_VERSION}
   * @return refused with {@code unknown}, {@code stale}, {@code state}, {@code outcome}, or the
   *     clock's objection
   */
  Change<Told> append(CaseId id, long version, ClockEvent event, Actor actor);

  /**
   * As {@link #append(CaseId, long, ClockEvent, Actor)}, with words that may be personal; they are
   * sealed.
   */
  Change<Told> append(CaseId id, long version, ClockEvent event, String words, Actor actor);

  /** Writes something into the file that the clock need not know. */
  Change<Told> remark(CaseId id, long version, Remark remark, Actor actor);

  /** As {@link #remark(CaseId, long, Remark, Actor)}, with words that may be personal. */
  Change<Told> remark(CaseId id, long version, Remark remark, String words, Actor actor);

  /** How the case stands. */
  Optional<CaseFacts> facts(CaseId id);

  /** How the case stands, locked until the transaction ends. */
  Optional<CaseFacts> locked(CaseId id);

  /** What the clock was told. */
  List<ClockEvent> clockEvents(CaseId id);

  /** What the clock shows now. */
  Optional<ClockReading> reading(CaseId id);

  /** The case after it was told. */
  record Told(CaseFacts facts, ClockReading reading) {}
}
