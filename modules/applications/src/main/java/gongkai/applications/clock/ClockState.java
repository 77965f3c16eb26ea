package gongkai.applications.clock;

/** What an application's clock is doing. */
public enum ClockState {
  /** No date of receipt yet: a confirmation is awaited (Article 31). */
  NOT_STARTED,
  RUNNING,
  /** The main clock is void until the corrected application comes (Article 30). */
  WAITING_FOR_CORRECTION,
  /** Days are excluded while others are asked (Articles 32 to 34). */
  CONSULTING,
  /** Stopped until the fee is paid (国办函〔2020〕109号). */
  WAITING_FOR_PAYMENT,
  /** Answered, or ended otherwise. */
  STOPPED
}
