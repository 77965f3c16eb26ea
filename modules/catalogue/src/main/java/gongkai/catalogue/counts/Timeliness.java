package gongkai.catalogue.counts;

/** How an item's first publication stands to the 20 working days of Article 26. */
public enum Timeliness {
  /** Published until the last of them. */
  IN_TIME,
  /** Published after it. */
  LATE,
  /** The day of formation, from which they run, is unknown. */
  UNDATED
}
