package gongkai.journal;

/** What an entry does to its record. */
public enum EntryKind {
  CREATE,
  UPDATE,
  /** The record is withdrawn: it has no content any more, only a reason. */
  DELETE
}
