package gongkai.catalogue;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
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
   * Reads the file and lists every problem by row and column; this is the dry run. Stores the batch
   * (editor) when the file can be read at all; a file that cannot is refused at field {@code file}.
   */
  Change<Batch> upload(Actor actor, BodyCode body, String fileName, InputStream file);

  /**
   * Passes the next review step of a batch that has no problems (who holds its role; nobody passes
   * what they uploaded, nor two steps).
   */
  Change<Batch> pass(Actor actor, long batch, long version, String opinion);

  /** Rejects a batch for good, with a reason: a corrected file is uploaded anew. */
  Change<Batch> reject(Actor actor, long batch, long version, String reason);

  /**
   * Publishes an approved batch in chunks (editor or approver); call again to resume where it
   * stopped. Returns at once; see {@link #batch}.
   */
  Change<Batch> run(Actor actor, long batch, long version);

  /** Goes on with every batch that was running when the system stopped; call once at start. */
  void resume();

  /** State and progress of a batch. */
  Optional<Batch> batch(long number);

  /** Batches in the actor's scope, newest first, at most 200. */
  List<Batch> batches(Actor actor);

  /** Rows that the release gate held, first ones first; each is an item in state HELD. */
  List<HeldRow> held(Actor actor, long batch, int limit);

  /**
   * A problem of a file: 1-based row of the sheet, heading line included (0 for the file), column
   * heading, what is wrong and what to do.
   */
  record Problem(int row, String column, String text) {}

  /** A row that the gate held and the item it became. */
  record HeldRow(int row, ItemId item, String title, String findings) {}

  /**
   * A batch.
   *
   * @param state {@code PROBLEMS}, {@code IN_REVIEW}, {@code APPROVED}, {@code RUNNING}, {@code
   *     PAUSED} (its rows kept failing; {@link #run} goes on), {@code DONE} or {@code REJECTED}
   * @param waitingFor the review step it waits for, or empty
   * @param rows rows of the file without the heading line
   * @param done rows dealt with so far, held ones included
   * @param held rows that the gate held
   * @param problemCount all problems; {@code problems} holds the first 1000
   * @param trail who did what, oldest first
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
      int held,
      int problemCount,
      List<Problem> problems,
      List<ItemView.Step> trail) {
    public Batch {
      problems = List.copyOf(problems);
      trail = List.copyOf(trail);
    }
  }
}
