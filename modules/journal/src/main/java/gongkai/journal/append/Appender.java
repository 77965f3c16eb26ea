package gongkai.journal.append;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;

/** Write side of the journal, open to the release gate alone. */
public interface Appender {

  /**
   * Appends in the caller's transaction, which must exist. Holds the journal's head until that
   * transaction ends, so call it last.
   *
   * @param content the public record; it is made canonical before it is stored
   * @param files the files the record names, by SHA-256; they become readable through {@link
   *     gongkai.journal.PublicFiles}
   * @throws IllegalStateException for CREATE of a live record, or UPDATE or DELETE of one that is
   *     not live
   */
  JournalEntry append(EntryKind kind, RecordKey key, JsonObject content, Map<String, Path> files);
}
