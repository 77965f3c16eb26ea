package gongkai.gate;

import java.util.List;

/**
 * A named check of the gate. Each CDI bean of this type takes part; lower {@link #order()} runs
 * first.
 */
public interface ReleaseCheck {

  /** Stable name, part of overrides and records. */
  String name();

  /** Its place in the list. */
  int order();

  /** Objections, empty when there is none. Whatever it throws is itself an objection. */
  List<Finding> examine(Submission submission) throws Exception;
}
