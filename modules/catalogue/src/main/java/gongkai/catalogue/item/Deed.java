package gongkai.catalogue.item;

import java.util.Locale;

/** What was done to an item. */
public enum Deed {
  DRAFTED,
  REVISED,
  SUBMITTED,
  PASSED,
  SENT_BACK,
  HELD,
  PUBLISHED,
  VALIDITY_PROPOSED,
  VALIDITY_CHANGED,
  SUCCEEDED,
  WITHDRAWN,
  IMPORTED,
  REVERTED,
  REJECTED,
  STARTED,
  PAUSED,
  FINISHED;

  /** The token of the deed in views and in the audit trail. */
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it brought the content into its present form. */
  boolean writes() {
    return switch (this) {
      case DRAFTED, REVISED, IMPORTED, VALIDITY_PROPOSED -> true;
      default -> false;
    };
  }

  /** Whether the review starts anew after it. */
  boolean opensRound() {
    return switch (this) {
      case PASSED, HELD, SUCCEEDED, WITHDRAWN, REJECTED, STARTED, PAUSED, FINISHED -> false;
      default -> true;
    };
  }

  /** Whether the content is settled after it: later writers write something else. */
  boolean settles() {
    return this == PUBLISHED || this == VALIDITY_CHANGED || this == REVERTED;
  }
}
