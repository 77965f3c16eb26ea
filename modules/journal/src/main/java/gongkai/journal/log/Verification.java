package gongkai.journal.log;

import gongkai.journal.JournalEntry;
import gongkai.journal.canonical.Sha256;
import java.util.Objects;

/** Walks the log entry by entry and stops at the first one that does not follow. */
final class Verification {
  private long position;
  private long at;
  private String chain = "";

  /** The last position that was right. */
  long position() {
    return position;
  }

  /**
   * Whether the next row follows.
   *
   * @param row columns 0 to 6 as in {@link Log#entry}, then the link, the position of the purging
   *     entry, and that entry's kind, type and key
   */
  boolean accepts(Object[] row) {
    JournalEntry entry = Log.entry(row);
    String link = Chain.link(chain, entry);
    if (entry.position() != position + 1
        || entry.at().toEpochMilli() <= at
        || !link.equals(row[7])
        || !(row[8] == null ? untouched(entry) : purged(entry, row))) {
      return false;
    }
    position = entry.position();
    at = entry.at().toEpochMilli();
    chain = link;
    return true;
  }

  private static boolean untouched(JournalEntry entry) {
    return Sha256.of(entry.json()).equals(entry.sha256());
  }

  private static boolean purged(JournalEntry entry, Object[] row) {
    return entry.purged()
        && (Long) row[8] > entry.position()
        && Objects.equals(row[9], "DELETE")
        && Objects.equals(row[10], entry.key().type())
        && Objects.equals(row[11], entry.key().key());
  }
}
