package gongkai.journal;

import java.util.List;
import java.util.Optional;

/**
 * Read side of the publication log. It gives committed entries only, or those of the caller's own
 * transaction.
 */
public interface Journal {

  /**
   * Entries with a position above the given one, in order; at most {@code limit} (1 to 10,000).
   * Never skips one: an entry with a lower position than one already given out cannot appear later.
   *
   * @throws IllegalArgumentException when the limit is out of bounds
   */
  List<JournalEntry> after(long position, int limit);

  /** The newest entry of a record, also when it is a DELETE. */
  Optional<JournalEntry> latest(RecordKey key);

  /**
   * All entries of a record, oldest first. Those before a withdrawal are {@linkplain
   * JournalEntry#purged() purged}.
   */
  List<JournalEntry> history(RecordKey key);

  /** The last position, 0 when the journal is empty. */
  long head();

  /**
   * Reads the whole journal and checks positions, times, hashes, the chain of hashes and that
   * content is missing only where a withdrawal purged it.
   *
   * @return the first position that is wrong, or 0
   */
  long verify();
}
