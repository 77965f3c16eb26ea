package gongkai.gate;

import gongkai.journal.RecordKey;
import java.util.List;

/**
 * Two-person overrides: one person asks with a reason, another confirms; it lets one finding code
 * of one check pass for one exact content. The review check cannot be overridden.
 */
public interface Overrides {

  /** Asks for an override; returns its number. */
  long request(
      RecordKey key, String contentHash, String check, String code, String reason, String actor);

  /**
   * Confirms an override.
   *
   * @throws IllegalStateException when the same person asked for it, or it is unknown
   */
  void confirm(long number, String actor);

  /** Overrides of a record, newest first. */
  List<Waiver> of(RecordKey key);

  /** A recorded override; {@code confirmedBy} is empty until it counts. */
  record Waiver(
      long number,
      String contentHash,
      String check,
      String code,
      String reason,
      String requestedBy,
      String confirmedBy) {}
}
