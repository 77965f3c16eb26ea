package gongkai.applications.casefile;

/** Seals words that may be personal, and makes keyed hashes by which they are matched. */
public interface Sealing {

  /**
   * Encrypts and authenticates.
   *
   * @param bound what it belongs to, for example the id of the case; needed to open it again
   */
  String seal(String plain, String bound);

  /**
   * Opens what was sealed.
   *
   * @throws IllegalStateException when it was changed, or belongs to something else
   */
  String open(String sealed, String bound);

  /**
   * A keyed hash, 64 hexadecimal digits; equal for equal purpose and value, and useless without the
   * key.
   */
  String key(String purpose, String value);
}
