package gongkai.applications.clock;

import gongkai.applications.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an application and starts, moves, stops or ends its clock. Days are
 * those of Beijing. Events are facts: they are appended, never changed, and no personal data is in
 * them.
 */
public sealed interface ClockEvent {

  /** The day from which it has its effect. */
  LocalDate on();

  /**
   * The application came in (Article 31). All raw dates are kept; {@code on} is the date of receipt
   * that its channel's rule computes from them, before the rule for rest days. Without the
   * confirmation that a channel asks for the clock does not start: a second event with it follows.
   *
   * @param submitted the day the applicant handed it over or sent it
   * @param arrived the day it reached the body
   * @param confirmed the day both sides confirmed, for the channels that ask for it
   */
  record Received(
      LocalDate on,
      Channel channel,
      LocalDate submitted,
      LocalDate arrived,
      @Nullable LocalDate confirmed)
      implements ClockEvent {

    /**
     * The arrival with the date of receipt that its channel's rule gives; use it, not the record.
     */
    public static Received of(
        Channel channel, LocalDate submitted, LocalDate arrived, @Nullable LocalDate confirmed) {
      return new Received(
          DateOfReceipt.of(channel, submitted, arrived, confirmed),
          channel,
          submitted,
          arrived,
          confirmed);
    }
  }

  /**
   * A ruling orders to answer again until a day that it fixes; nothing moves that day.
   *
   * @param on the day on which the ruling reached the body
   * @param until the last day, not before the clock starts
   */
  record Ordered(LocalDate on, LocalDate until) implements ClockEvent {}

  /**
   * The one notice to correct was sent (Article 30).
   *
   * @param workingDays the reasonable period given, 1 to 60
   */
  record CorrectionAsked(LocalDate on, int workingDays) implements ClockEvent {}

  /** The corrected application came in: the clock starts anew (Article 30). */
  record CorrectionReceived(LocalDate on) implements ClockEvent {}

  /** The period for the correction passed without an answer. */
  record CorrectionLapsed(LocalDate on) implements ClockEvent {}

  /**
   * The one extension (Article 33).
   *
   * @param on the day the notice was sent to the applicant
   * @param approved the day the head of the disclosure unit approved it
   * @param workingDays 1 to 20
   */
  record Extended(LocalDate on, LocalDate approved, int workingDays) implements ClockEvent {}

  /**
   * Somebody was asked for an opinion.
   *
   * @param consultation key of the consultation within the application
   */
  record ConsultationSent(LocalDate on, String consultation, Consulted consulted)
      implements ClockEvent {}

  /** The letter reached those asked; their 15 working days start. */
  record ConsultationReceived(LocalDate on, String consultation) implements ClockEvent {}

  /** Their answer came in. */
  record ConsultationAnswered(LocalDate on, String consultation) implements ClockEvent {}

  /** The fee notice was sent (国办函〔2020〕109号 Article 6): the clock stops. */
  record FeeNoticeSent(LocalDate on) implements ClockEvent {}

  /** The fee notice reached the applicant: the 20 working days for paying start. */
  record FeeNoticeReceived(LocalDate on) implements ClockEvent {}

  /** The fee was paid: the clock starts anew on the next day. */
  record FeePaid(LocalDate on) implements ClockEvent {}

  /** The fee was not paid in time. */
  record FeeLapsed(LocalDate on) implements ClockEvent {}

  /** The applicant was asked for reasons (Article 35); by default it does not stop the clock. */
  record ReasonsAsked(LocalDate on) implements ClockEvent {}

  /** The applicant gave the reasons that were asked for (Article 35). */
  record ReasonsGiven(LocalDate on) implements ClockEvent {}

  /** A reasonable period was fixed and told to the applicant (Article 35). */
  record PeriodFixed(LocalDate on, LocalDate until) implements ClockEvent {}

  /** The answer was dispatched: postmark, electronic delivery or handing over. */
  record Replied(LocalDate on) implements ClockEvent {}

  /** The application ended without an answer, for example because it was withdrawn. */
  record Ended(LocalDate on) implements ClockEvent {}
}
