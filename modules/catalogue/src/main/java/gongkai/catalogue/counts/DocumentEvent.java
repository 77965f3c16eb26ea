package gongkai.catalogue.counts;

/** What can happen to a document in a period that the annual report asks about. */
public enum DocumentEvent {
  /** It was made (制发): the day of its signing. */
  MADE,
  /** It was first published, and still is public. */
  DISCLOSED,
  /** It was repealed or expired (废止、失效) by the register of validity. */
  ENDED
}
