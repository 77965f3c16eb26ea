package gongkai.applications.retention;

import gongkai.applications.CaseId;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Destroying the personal data of archived files whose period is over (PIPL, Articles 19 and 47):
 * who applied, what was written, letters and files. Numbers, outcomes, days and the events of the
 * clock stay, so that statistics and proofs stand. One person proposes a list, another approves it.
 *
 * <p>Codes of problems: {@code forbidden}, {@code unknown}, {@code stale}, {@code state}, {@code
 * empty} for a list of nothing, {@code own} for who proposed it, {@code length}.
 */
public interface Disposals {

  /**
   * The dry run: files of the actor's body whose period is over, the longest first, and what keeps
   * some of them from going. Nothing is changed.
   *
   * @param offset 0 or more
   * @param limit 1 to 200
   */
  Page due(Actor actor, Wanted wanted, int offset, int limit);

  /** Writes what is wanted of the dry run as CSV with a heading line; no personal data. */
  int export(Actor actor, Wanted wanted, Writer out) throws IOException;

  /** Proposes all files of the dry run that nothing keeps, at most 5000, as they stand now. */
  Change<Disposal> propose(Actor actor, String remark);

  /** Approves a list of somebody else; its files go one by one, also after an interruption. */
  Change<Disposal> approve(Actor actor, String id, long version);

  /** Throws a list away; nothing is destroyed. */
  Change<Disposal> reject(Actor actor, String id, long version);

  /** The lists of the actor's body, newest first, at most 50. */
  List<Disposal> latest(Actor actor);

  /**
   * Which files of the dry run are wanted; proposing does not look at it.
   *
   * @param number beginning of the registration number, empty for all
   * @param until the last day of their period at the latest, {@code null} for all
   * @param held {@code true} for those that something keeps, {@code false} for those that may go,
   *     {@code null} for both
   */
  record Wanted(String number, @Nullable LocalDate until, @Nullable Boolean held) {
    /** Every file. */
    public static final Wanted ALL = new Wanted("", null, null);
  }

  /** A page of files and the number of all that are wanted. */
  record Page(List<OverFile> files, int total) {
    public Page {
      files = List.copyOf(files);
    }
  }

  /**
   * A file whose period is over.
   *
   * @param until the last day of its period
   * @param hold what keeps it, {@code null} for nothing
   */
  record OverFile(
      CaseId id,
      String number,
      String term,
      String reason,
      LocalDate archivedOn,
      LocalDate until,
      @Nullable Hold hold) {}

  /** What keeps a file. */
  enum Hold {
    /** A reconsideration or lawsuit is pending. */
    REMEDY,
    /** It stands in a list that is proposed or being carried out. */
    LISTED
  }

  /** How far a list has come. */
  enum State {
    PROPOSED,
    REJECTED,
    /** Approved; its files go one by one. */
    RUNNING,
    DONE
  }

  /**
   * A list.
   *
   * @param files how many files it had when it was proposed
   * @param disposed how many of them are disposed of
   * @param kept how many were kept after all, because of a remedy that came in between
   * @param decidedBy login, empty while nobody has decided
   */
  record Disposal(
      String id,
      long version,
      BodyCode body,
      State state,
      String proposer,
      Instant proposedAt,
      String remark,
      int files,
      int disposed,
      int kept,
      String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable Instant finishedAt) {}
}
