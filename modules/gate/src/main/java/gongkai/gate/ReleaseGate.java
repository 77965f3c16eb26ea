package gongkai.gate;

import gongkai.journal.RecordKey;
import java.time.Instant;
import java.util.List;

/**
 * The one way to the public: passes the checks and appends to the journal, or holds the submission
 * back.
 */
public interface ReleaseGate {

  /**
   * Runs every check on a submission and, when none objects, appends it to the journal in the
   * caller's transaction, which must exist; call it last, for it holds the journal's head. A check
   * that fails with an exception objects. Of a withdrawal only the text of the reason is examined
   * for personal data. The decision is recorded either way.
   *
   * @throws IllegalStateException for CREATE of a live record, or UPDATE or DELETE of one that is
   *     not live
   */
  Decision release(Submission submission);

  /** Runs the checks without releasing, to show findings early; overridden ones are left out. */
  List<Finding> examine(Submission submission);

  /**
   * Examines one file by itself, for example at upload, and remembers the result by its hash, so
   * that publishing it later is fast. Phone numbers are reported without regard to known contacts.
   */
  List<Finding> scan(Submission.ReleasedFile file);

  /** The names of the checks in the order in which they run. */
  List<String> checks();

  /** Recorded decisions about a record, newest first. */
  List<Ruling> rulings(RecordKey key);

  /** The latest recorded decisions about any record, newest first; at most {@code limit}. */
  List<Ruling> recent(int limit);

  /**
   * A recorded decision.
   *
   * @param key the record
   * @param contentHash hash of the content under review
   * @param at when it was taken
   * @param released whether it became public
   * @param position journal position of the release, 0 when held
   * @param objections {@code check:code} of each finding that held it, without repetition
   */
  record Ruling(
      RecordKey key,
      String contentHash,
      Instant at,
      boolean released,
      long position,
      List<String> objections) {
    public Ruling {
      objections = List.copyOf(objections);
    }
  }
}
