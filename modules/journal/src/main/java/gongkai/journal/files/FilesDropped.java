package gongkai.journal.files;

import java.util.Set;

/** A record stopped naming files; fired inside the transaction. */
public record FilesDropped(Set<String> hashes) {
  public FilesDropped {
    hashes = Set.copyOf(hashes);
  }
}
