package gongkai.applications.desk;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.counts.Outcome;
import gongkai.office.BodyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it.
 *
 * @param version counts changes; give it back with a verb
 * @param subject what is asked for in a few words of staff, empty until written
 * @param department code of the department, empty when none
 * @param officer login, empty when none
 * @param applicant masked
 * @param clock what the clock shows today, with its proof
 * @param proposals what was put up for approval, oldest first
 * @param verbs what the actor may do now
 */
public record CaseView(
    CaseId id,
    long version,
    String number,
    BodyCode body,
    CaseKind kind,
    Stage stage,
    String subject,
    String department,
    String officer,
    Applicant applicant,
    Wish wish,
    Dates dates,
    ClockReading clock,
    @Nullable Outcome outcome,
    List<Step> timeline,
    List<ProposalView> proposals,
    List<InnerDeadline> innerDeadlines,
    List<OpinionView> opinions,
    List<Link> links,
    Set<Verb> verbs) {

  public CaseView {
    timeline = List.copyOf(timeline);
    proposals = List.copyOf(proposals);
    innerDeadlines = List.copyOf(innerDeadlines);
    opinions = List.copyOf(opinions);
    links = List.copyOf(links);
    verbs = Set.copyOf(verbs);
  }

  /** What was put up for approval and is not over, {@code null} for nothing. */
  public @Nullable ProposalView pending() {
    return proposals.stream().filter(ProposalView::pending).findFirst().orElse(null);
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Case " + id;
  }

  /**
   * What the applicant wants (Article 29, items 2 and 3).
   *
   * @param description in the applicant's words, with what corrections added
   * @param assistance help wanted (Article 43)
   */
  public record Wish(
      String description, Provision provision, Delivery delivery, String assistance) {
    @Override
    public String toString() {
      return "Wish " + provision;
    }
  }

  /**
   * The raw dates (Article 31); {@code received} is what the channel's rule makes of them.
   *
   * @param recordedLater whether staff entered the case later from its file; its letters then may
   *     have dates of the past
   */
  public record Dates(
      Channel channel,
      LocalDate submitted,
      @Nullable LocalDate arrived,
      @Nullable LocalDate confirmed,
      Instant registered,
      @Nullable LocalDate received,
      boolean recordedLater) {}

  /**
   * Something that happened.
   *
   * @param actor login, {@code applicant} or {@code system}
   * @param on the day of its effect, {@code null} when it has none on the clock
   * @param code stable token, the key of its text in the console's bundles
   * @param text its Chinese text
   */
  public record Step(Instant at, String actor, @Nullable LocalDate on, String code, String text) {}

  /** Another case or a catalogue item that this one is linked with. */
  public record Link(Kind kind, String target, String label) {
    /** What it means. */
    public enum Kind {
      /** Part of the case that was split. */
      PART,
      /** The case that this one was split from. */
      WHOLE,
      /** The case that this one answers again, as a ruling ordered. */
      RULED_UPON,
      /** The case in which this one is answered again. */
      ANSWERED_AGAIN,
      /** An earlier case of the same matter. */
      EARLIER,
      /** The catalogue item where the information is public. */
      ITEM,
      /** The draft item by which it becomes proactive (Article 44). */
      DRAFT
    }
  }
}
