package gongkai.applications.vault;

/**
 * A column that holds the fingerprint of a sealed column of the same row.
 *
 * @param of the sealed column
 * @param column where the fingerprint stands
 * @param domain the domain that it is made with
 * @param form brings the opened value to the form that is hashed, for example without hyphens
 */
public record FingerprintColumn(SealedColumn of, String column, String domain, Form form) {

  /** The fingerprint of the value as it was sealed. */
  public FingerprintColumn(SealedColumn of, String column, String domain) {
    this(of, column, domain, value -> value);
  }

  /** The form of a value that is hashed. */
  @FunctionalInterface
  public interface Form {
    /** The value to be hashed. */
    String of(String value);
  }
}
