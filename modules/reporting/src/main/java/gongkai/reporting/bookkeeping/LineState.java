package gongkai.reporting.bookkeeping;

/** Whether a line counts. */
enum LineState {
  COUNTS,
  VOIDED
}
