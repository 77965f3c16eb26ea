package gongkai.catalogue;

import gongkai.calendar.Deadline;
import gongkai.gate.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as the console shows it.
 *
 * @param version counts changes; give it back when acting
 * @param indexNumber 索引号, empty until first publication, then immutable
 * @param edition number of the published edition, 0 before the first
 * @param content what is being worked on, or the published content
 * @param published the published content while another is being worked on, else {@code null}
 * @param waitingFor the step it waits for, empty when none
 * @param author login of who wrote the current content
 * @param publishBy the limit of Article 26, {@code null} while the date of formation is missing
 * @param findings the gate's objections when {@link ItemState#HELD}
 * @param trail what happened, oldest first
 */
public record ItemView(
    ItemId id,
    long version,
    ItemState state,
    String indexNumber,
    int edition,
    ItemContent content,
    @Nullable ItemContent published,
    @Nullable Instant publishedAt,
    Validity validity,
    String waitingFor,
    String author,
    String contentHash,
    @Nullable Deadline publishBy,
    List<Finding> findings,
    List<Step> trail) {

  public ItemView {
    findings = List.copyOf(findings);
    trail = List.copyOf(trail);
  }

  /** A step of the trail: when, who, what (token), and the opinion or reason. */
  public record Step(Instant at, String actor, String what, String text) {}
}
