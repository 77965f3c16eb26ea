package gongkai.reporting.ledger;

import gongkai.office.BodyCode;
import java.time.Instant;
import java.util.List;

/**
 * A ledger line with its history.
 *
 * @param version the one to give back when changing it
 * @param voided true when it counts no more; it is never deleted
 * @param trail what happened to it, oldest first; empty in lists
 */
public record LineView(
    LineId id,
    long version,
    BodyCode body,
    LineEntry entry,
    boolean voided,
    String changedBy,
    Instant changedAt,
    List<Act> trail) {
  public LineView {
    trail = List.copyOf(trail);
  }

  /**
   * A step of the history.
   *
   * @param what {@code entered}, {@code changed} or {@code voided}
   * @param reason why, empty for the entry
   * @param former what the line said before, empty for the entry
   */
  public record Act(Instant at, String actor, String what, String reason, String former) {}
}
