package gongkai.applications.desk;

import gongkai.applications.CaseId;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last stage of a case (归档, Article 45): its file is closed for good and kept for a period of
 * the schedule in {@code config/retention}.
 */
public interface Archive {

  /**
   * Closes the file of a case.
   *
   * @return refused with {@code forbidden}, {@code unknown}, {@code stale}, {@code state} for a
   *     case that is open or archived already, {@code remedy} while a reconsideration or lawsuit is
   *     pending
   */
  Change<Kept> archive(Actor actor, CaseId id, long version);

  /** How the file is kept, if the actor's scope covers the case; empty before it is archived. */
  Optional<Kept> kept(Actor actor, CaseId id);

  /**
   * How a file is kept.
   *
   * @param term label of the period, for example 定期10年
   * @param reason why this period
   * @param until last day of the period, {@code null} for good
   * @param disposedOn the day its personal data was destroyed, {@code null} while it is there
   */
  record Kept(
      LocalDate archivedOn,
      String archivedBy,
      String term,
      String reason,
      @Nullable LocalDate until,
      @Nullable LocalDate disposedOn) {}
}
