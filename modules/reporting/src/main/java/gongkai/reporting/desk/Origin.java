package gongkai.reporting.desk;

/** Where the figures of a report come from. */
enum Origin {
  /** Read from a report as published. */
  IMPORTED,
  /** Counted here, frozen with what they count. */
  COMPILED
}
