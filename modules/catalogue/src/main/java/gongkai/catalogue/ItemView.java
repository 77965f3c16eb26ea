package gongkai.catalogue;

import gongkai.calendar.Deadline;
import gongkai.gate.Finding;
import gongkai.journal.RecordKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as the console shows it.
 *
 * @param version counts changes; give it back when acting
 * @param indexNumber 索引号, empty until first publication, then immutable
 * @param edition number of the last published edition, 0 before the first
 * @param live whether an edition is public now
 * @param content what is being worked on, or the published content
 * @param note remark of a correction that goes public with the content, empty for none
 * @param published the published content while another is being worked on, else {@code null}
 * @param publishedOn date of publication (发布日期), of a legacy item the declared former one
 * @param publishedAt moment of first publication in this system
 * @param validity 有效性
 * @param change when and by which document the validity changed, {@code null} while unchanged
 * @param proposed the change of validity that is under review, else {@code null}
 * @param replaces index number of the item that this one replaces, empty for none
 * @param legacy whether it came from a former site
 * @param waitingFor the step it waits for, empty when none
 * @param author login of who wrote what is under review: the current content, or the change of
 *     validity
 * @param contentHash hash of what is under review
 * @param publishBy the limit of Article 26 with its days, {@code null} while the date of formation
 *     is missing and for legacy items
 * @param chain the required steps in order
 * @param findings the gate's objections when {@link ItemState#HELD}
 * @param trail what happened, oldest first
 */
public record ItemView(
    ItemId id,
    long version,
    ItemState state,
    String indexNumber,
    int edition,
    boolean live,
    ItemContent content,
    String note,
    @Nullable ItemContent published,
    @Nullable LocalDate publishedOn,
    @Nullable Instant publishedAt,
    Validity validity,
    @Nullable ValidityChange change,
    @Nullable ProposedValidity proposed,
    String replaces,
    boolean legacy,
    String waitingFor,
    String author,
    String contentHash,
    @Nullable Deadline publishBy,
    List<String> chain,
    List<Finding> findings,
    List<Step> trail) {

  public ItemView {
    chain = List.copyOf(chain);
    findings = List.copyOf(findings);
    trail = List.copyOf(trail);
  }

  /**
   * Under which name the release gate records decisions and overrides about it: its record key, or
   * {@code item/<id>} while it has no index number.
   */
  public RecordKey subject() {
    return subject(id, indexNumber);
  }

  /** The {@link #subject()} of an item. */
  public static RecordKey subject(ItemId id, String indexNumber) {
    return new RecordKey("item", indexNumber.isEmpty() ? id.toString() : indexNumber);
  }

  /**
   * An act of the trail.
   *
   * @param what token of the act: {@code drafted}, {@code revised}, {@code submitted}, {@code
   *     passed}, {@code sent-back}, {@code held}, {@code published}, {@code validity-proposed},
   *     {@code validity-changed}, {@code succeeded}, {@code withdrawn}, {@code imported}, {@code
   *     reverted}
   * @param step name of the review step that was passed or that sent back, else empty
   * @param text opinion, reason or explanation
   * @param contentHash hash of the content the actor saw
   */
  public record Step(
      Instant at, String actor, String what, String step, String text, String contentHash) {}

  /**
   * Why the validity is what it is.
   *
   * @param since first day of the new validity
   * @param deciding the document that decides
   * @param successor index number of the item that replaces this one, empty for none
   */
  public record ValidityChange(LocalDate since, String deciding, String successor) {}

  /** A change of validity on its way through the review; see {@link ValidityChange}. */
  public record ProposedValidity(
      Validity validity, LocalDate since, String deciding, String successor) {}
}
