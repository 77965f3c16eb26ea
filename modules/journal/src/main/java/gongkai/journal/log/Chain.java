package gongkai.journal.log;

import gongkai.journal.JournalEntry;
import gongkai.journal.canonical.Sha256;

/**
 * Links each entry to the one before, so that an entry cannot be changed alone. The link is made of
 * the hash of the content, not of the content, and so outlives a purge.
 */
final class Chain {
  private Chain() {}

  static String link(String previous, JournalEntry entry) {
    return Sha256.of(
        String.join(
            "\n",
            previous,
            Long.toString(entry.position()),
            Long.toString(entry.at().toEpochMilli()),
            entry.kind().name(),
            entry.key().type(),
            entry.key().key(),
            entry.sha256()));
  }
}
