package gongkai.gate;

import java.util.List;

/**
 * A named check of the gate. Each CDI bean of this type takes part; lower {@link #order()} runs
 * first. It runs in the thread and the transaction of the publication; work that may hang is for
 * the check to bound.
 */
public interface ReleaseCheck {

  /** Stable name, part of overrides and records. */
  String name();

  /** Its place in the list. */
  int order();

  /** Whether two persons may let a finding of this check pass. */
  default boolean overridable() {
    return true;
  }

  /**
   * Objections, empty when there is none. Whatever it throws is itself an objection, {@link
   * Finding#CHECK_FAILED}.
   */
  List<Finding> examine(Submission submission) throws Exception;
}
