package gongkai.gate;

import gongkai.journal.RecordKey;
import java.util.List;

/**
 * Two-person overrides: one person asks with a reason, another confirms; it lets one finding code
 * of one check pass for one exact content. The review check cannot be overridden.
 */
public interface Overrides {

  /**
   * Asks for an override; returns its number.
   *
   * @param contentHash {@link Submission.Reviews#contentHash()} of the content it is for
   * @param reason why it may pass, 1 to 1,000 characters
   * @param actor login of who asks
   * @throws IllegalArgumentException for an empty reason, an unknown check or one that cannot be
   *     overridden
   */
  long request(
      RecordKey key, String contentHash, String check, String code, String reason, String actor);

  /**
   * Confirms an override; confirming it again changes nothing.
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
