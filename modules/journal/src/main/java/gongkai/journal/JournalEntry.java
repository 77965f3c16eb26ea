package gongkai.journal;

import java.time.Instant;

/**
 * One entry of the journal.
 *
 * @param position 1, 2, 3 … without gap, in commit order
 * @param at when it was appended; strictly rising with the position, to the millisecond
 * @param kind what it does
 * @param key the record it is about
 * @param json canonical JSON (RFC 8785) of the public record; of a DELETE: {@code
 *     {"key":…,"reason":…,"type":…}}; {@link #PURGED} when the record was withdrawn later
 * @param sha256 SHA-256 of the UTF-8 bytes of the {@code json} that was appended, 64 lower-case
 *     hexadecimal digits; a purged entry keeps it
 */
public record JournalEntry(
    long position, Instant at, EntryKind kind, RecordKey key, String json, String sha256) {

  /** What stands in the place of a withdrawn record's content. */
  public static final String PURGED = "{\"purged\":true}";

  /**
   * Whether the content is gone because the record was withdrawn later; a DELETE of the same record
   * follows.
   */
  public boolean purged() {
    return json.equals(PURGED);
  }
}
