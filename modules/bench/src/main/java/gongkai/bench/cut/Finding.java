package gongkai.bench.cut;

/** What a database is found to be when it is opened after a cut. */
enum Finding {
  /** Every transaction is there in full or not at all, and all that was answered is there. */
  WHOLE,
  /** A part of a transaction is there, or an index and its table differ. */
  TORN,
  /** A transaction is missing whose commit had returned. */
  LOST,
  /** The file cannot be opened. */
  UNREADABLE
}
