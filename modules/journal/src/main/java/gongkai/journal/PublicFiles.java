package gongkai.journal;

import java.nio.file.Path;
import java.util.Optional;

/** The released files by their SHA-256. A file that no live record names is not here. */
public interface PublicFiles {

  /** Where the released file lies, to be read only; empty as soon as no live record names it. */
  Optional<Path> find(String sha256);

  /**
   * Removes from the disk what no live record names: files of withdrawn records, and of
   * publications that were rolled back. Safe at any time; meant for start-up and the night.
   *
   * @return how many files were removed
   */
  int sweep();
}
