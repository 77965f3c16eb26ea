package gongkai.journal.append;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;

/**
 * Write side of the journal, open to the release gate alone: this package is exported to {@code
 * gongkai.gate} only, so the compiler refuses it to every other module ("package
 * gongkai.journal.append is not visible").
 */
public interface Appender {

  /**
   * Appends in the caller's transaction, which must exist. Holds the journal's head until that
   * transaction ends, so call it last.
   *
   * <p>A record names a file by any member {@code "sha256"} in it. From commit on exactly the files
   * that live records name are readable through {@link gongkai.journal.PublicFiles}. A DELETE
   * purges the content of the record's earlier entries; afterwards it may be created again.
   *
   * @param content the public record; it is made canonical before it is stored; its {@code type}
   *     and {@code key} are those of the key; of a DELETE it has {@code type}, {@code key} and
   *     {@code reason} only
   * @param files the files the record names, by SHA-256; those that are public already may be left
   *     out
   * @throws IllegalStateException for CREATE of a live record, or UPDATE or DELETE of one that is
   *     not live
   * @throws IllegalArgumentException when the content does not fit the key, has no canonical form,
   *     or names a file that is missing or has another hash
   */
  JournalEntry append(EntryKind kind, RecordKey key, JsonObject content, Map<String, Path> files);
}
