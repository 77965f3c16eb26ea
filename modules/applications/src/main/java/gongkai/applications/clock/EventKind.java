package gongkai.applications.clock;

/**
 * The stable token of each kind of event, in the order in which events of one day take effect: what
 * starts or moves a period comes before what ends it.
 */
enum EventKind {
  RECEIVED("received"),
  ORDERED("ordered"),
  CORRECTION_ASKED("correction-asked"),
  CORRECTION_RECEIVED("correction-received"),
  CORRECTION_LAPSED("correction-lapsed"),
  CONSULTATION_SENT("consultation-sent"),
  CONSULTATION_RECEIVED("consultation-received"),
  CONSULTATION_ANSWERED("consultation-answered"),
  REASONS_ASKED("reasons-asked"),
  REASONS_GIVEN("reasons-given"),
  EXTENDED("extended"),
  PERIOD_FIXED("period-fixed"),
  FEE_NOTICE_SENT("fee-notice-sent"),
  FEE_NOTICE_RECEIVED("fee-notice-received"),
  FEE_PAID("fee-paid"),
  FEE_LAPSED("fee-lapsed"),
  REPLIED("replied"),
  ENDED("ended");

  private final String token;

  EventKind(String token) {
    this.token = token;
  }

  String token() {
    return token;
  }

  static EventKind of(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Received e -> RECEIVED;
      case ClockEvent.Ordered e -> ORDERED;
      case ClockEvent.CorrectionAsked e -> CORRECTION_ASKED;
      case ClockEvent.CorrectionReceived e -> CORRECTION_RECEIVED;
      case ClockEvent.CorrectionLapsed e -> CORRECTION_LAPSED;
      case ClockEvent.ConsultationSent e -> CONSULTATION_SENT;
      case ClockEvent.ConsultationReceived e -> CONSULTATION_RECEIVED;
      case ClockEvent.ConsultationAnswered e -> CONSULTATION_ANSWERED;
      case ClockEvent.ReasonsAsked e -> REASONS_ASKED;
      case ClockEvent.ReasonsGiven e -> REASONS_GIVEN;
      case ClockEvent.Extended e -> EXTENDED;
      case ClockEvent.PeriodFixed e -> PERIOD_FIXED;
      case ClockEvent.FeeNoticeSent e -> FEE_NOTICE_SENT;
      case ClockEvent.FeeNoticeReceived e -> FEE_NOTICE_RECEIVED;
      case ClockEvent.FeePaid e -> FEE_PAID;
      case ClockEvent.FeeLapsed e -> FEE_LAPSED;
      case ClockEvent.Replied e -> REPLIED;
      case ClockEvent.Ended e -> ENDED;
    };
  }

  static EventKind named(String token) {
    for (EventKind kind : values()) {
      if (kind.token.equals(token)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No kind of clock event: " + token);
  }
}
