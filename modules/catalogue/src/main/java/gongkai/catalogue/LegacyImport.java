package gongkai.catalogue;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Bulk import of items that were public before this system, from CSV or XLSX. Such items keep their
 * former publication date as a declared date; the journal's time is the real one. A batch passes
 * the same chain as an item does, by people who vouch for the whole batch.
 */
public interface LegacyImport {

  /**
   * Reads the file and lists every problem by row and column; stores the batch when it can be read
   * at all.
   */
  Batch upload(Actor actor, BodyCode body, String fileName, InputStream file);

  /** Passes the next review step of a batch that has no problems. */
  Batch pass(Actor actor, long batch, long version, String opinion);

  /**
   * Publishes an approved batch in chunks; call again to resume where it stopped. Returns at once;
   * see {@link #batch}.
   */
  Batch run(Actor actor, long batch, long version);

  /** State and progress of a batch. */
  Optional<Batch> batch(long number);

  /** Batches in the actor's scope, newest first. */
  List<Batch> batches(Actor actor);

  /**
   * A problem of a file: 1-based row (0 for the file), column heading, what is wrong and what to
   * do.
   */
  record Problem(int row, String column, String text) {}

  /**
   * A batch; {@code waitingFor} is the review step or empty, {@code done} the rows already
   * published.
   */
  record Batch(
      long number,
      long version,
      BodyCode body,
      String fileName,
      String state,
      String waitingFor,
      int rows,
      int done,
      List<Problem> problems) {
    public Batch {
      problems = List.copyOf(problems);
    }
  }
}
