package gongkai.applications.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a package keeps sealed. Each package that seals has one bean of this type; rotation of keys
 * and the check for lost keys go through all of them.
 */
public interface SealedData {

  /** Its sealed columns. */
  List<SealedColumn> columns();

  /** Those of its columns that an earlier version kept in the clear. */
  default List<SealedColumn> onceClear() {
    return List.of();
  }

  /** Its fingerprints. */
  default List<FingerprintColumn> fingerprints() {
    return List.of();
  }

  /** Its sealed files; the caller closes the stream. */
  default Stream<SealedFile> files() {
    return Stream.empty();
  }

  /**
   * A sealed file.
   *
   * @param context the context it is sealed for
   */
  record SealedFile(Path path, String context) {}
}
