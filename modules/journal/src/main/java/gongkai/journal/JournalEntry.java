package gongkai.journal;

import java.time.Instant;

/**
 * One entry of the journal.
 *
 * @param position 1, 2, 3 … without gap, in commit order
 * @param at when it was appended; strictly rising with the position, to the millisecond
 * @param kind what it does
 * @param key the record it is about
 * @param json canonical JSON (RFC 8785) of the public record; of a DELETE: {@code {"reason":…}}
 * @param sha256 SHA-256 of the UTF-8 bytes of {@code json}, 64 lower-case hexadecimal digits
 */
public record JournalEntry(
    long position, Instant at, EntryKind kind, RecordKey key, String json, String sha256) {}
