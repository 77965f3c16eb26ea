package gongkai.journal;

import java.nio.file.Path;
import java.util.Optional;

/** The released files by their SHA-256. A file that no released record names is not here. */
public interface PublicFiles {

  /** Where the released file lies, to be read only. */
  Optional<Path> find(String sha256);
}
