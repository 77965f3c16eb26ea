package gongkai.journal;

import java.util.List;
import java.util.Optional;

/** Read side of the publication log. */
public interface Journal {

  /**
   * Entries with a position above the given one, in order; at most {@code limit} (1 to 10,000).
   * Never skips one.
   */
  List<JournalEntry> after(long position, int limit);

  /** The newest entry of a record, also when it is a DELETE. */
  Optional<JournalEntry> latest(RecordKey key);

  /** All entries of a record, oldest first. */
  List<JournalEntry> history(RecordKey key);

  /** The last position, 0 when the journal is empty. */
  long head();

  /** Checks hashes, positions and times of all entries; the first position that is wrong, or 0. */
  long verify();
}
