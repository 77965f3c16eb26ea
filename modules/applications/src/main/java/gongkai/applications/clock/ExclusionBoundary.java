package gongkai.applications.clock;

import java.time.LocalDate;

/**
 * Which days the time needed to ask others covers (征求意见所需时间, Article 33, paragraph 3). The law does
 * not say; both raw dates are kept whatever is chosen.
 */
public enum ExclusionBoundary {
  /** The day of sending counts, the day of the answer is excluded; the default. */
  AFTER_SENDING(1, 0),
  /** Both days are excluded. */
  FROM_SENDING(0, 0),
  /** Both days count. */
  BETWEEN(1, -1);

  private final int first;
  private final int last;

  ExclusionBoundary(int first, int last) {
    this.first = first;
    this.last = last;
  }

  LocalDate first(LocalDate sent) {
    return sent.plusDays(first);
  }

  LocalDate last(LocalDate resumed) {
    return resumed.plusDays(last);
  }
}
