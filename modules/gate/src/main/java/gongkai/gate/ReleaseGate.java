package gongkai.gate;

import java.util.List;

/**
 * The one way to the public: passes the checks and appends to the journal, or holds the submission
 * back.
 */
public interface ReleaseGate {

  /**
   * Runs every check on a submission and, when none objects, appends it to the journal in the
   * caller's transaction. A check that fails with an exception objects. A withdrawal is not checked
   * for content.
   */
  Decision release(Submission submission);

  /** Runs the checks without releasing, to show findings early. */
  List<Finding> examine(Submission submission);

  /** The names of the checks in the order in which they run. */
  List<String> checks();
}
