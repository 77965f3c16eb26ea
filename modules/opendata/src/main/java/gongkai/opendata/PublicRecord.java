package gongkai.opendata;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A record as it is public now.
 *
 * @param kind DELETE for a withdrawn one, whose content holds only its reason
 * @param position of its newest entry
 * @param content fields as {@code docs/open-data.md} lists them
 */
public record PublicRecord(
    RecordKey key, EntryKind kind, long position, Instant at, JsonObject content) {

  /** Says whether it was withdrawn. */
  public boolean withdrawn() {
    return kind == EntryKind.DELETE;
  }
}
