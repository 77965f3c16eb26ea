package gongkai.applications.vault;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Seals personal data for storage (个人信息保护法 Article 51) and opens it again. A sealed value says by
 * which algorithm and key it was sealed, cannot be changed unnoticed, and opens only with the
 * context it was sealed for, so that it cannot be moved to another row.
 *
 * <p>The context is not secret and must not hold personal data; take it from {@link SealedColumn}.
 * All methods may be called by several threads at once.
 */
public interface Vault {

  /**
   * Seals a text; the same text gives another sealed value each time. An empty text stays empty.
   */
  String seal(String plain, String context);

  /**
   * Opens what {@link #seal(String, String)} gave.
   *
   * @throws SealBroken when it was changed, belongs to another context, or its key is missing
   */
  String open(String sealed, String context);

  /** Seals bytes that fit into memory. */
  byte[] seal(byte[] plain, String context);

  /**
   * Opens what {@link #seal(byte[], String)} gave.
   *
   * @throws SealBroken when it was changed, belongs to another context, or its key is missing
   */
  byte[] open(byte[] sealed, String context);

  /**
   * A stream that seals what is written to it, piece by piece, into {@code target}. The sealed file
   * is whole only after it was closed, which closes the target too.
   */
  OutputStream sealing(OutputStream target, String context);

  /**
   * A stream that opens a sealed file piece by piece; each piece is checked before its bytes are
   * given. Reading throws {@link SealBroken} for a changed, cut or moved file. Closing it closes
   * the source.
   */
  InputStream opening(InputStream source, String context);

  /**
   * Keyed hash (HMAC-SM3) by which equal values are found without being opened. Width, case and
   * white space of the value do not count.
   *
   * @param domain what is hashed, for example {@code identity}: equal values of different domains
   *     have different fingerprints
   * @return at most 64 characters that start with the id of the key
   */
  String fingerprint(String value, String domain);

  /**
   * The fingerprints of a value under every hash key there is, the current one first. Search with
   * all of them: while keys are being rotated, rows carry one or the other.
   */
  List<String> fingerprints(String value, String domain);

  /** Start of all values that are sealed now; what starts otherwise waits for its rotation. */
  String currentSeal();

  /** Start of all fingerprints that are made now. */
  String currentFingerprint();

  /** Says whether a sealed file starts with the current seal. */
  boolean isCurrent(byte[] start);
}
