package gongkai.applications.remedy;

import java.util.UUID;

/** Lasting key of an entry of the register; a random UUID that tells nothing. */
public record RemedyId(String value) {
  /**
   * @throws IllegalArgumentException when it is not a UUID in its canonical form
   */
  public RemedyId {
    if (!UUID.fromString(value).toString().equals(value)) {
      throw new IllegalArgumentException("No remedy id: " + value.length() + " characters");
    }
  }

  /** A new one. */
  public static RemedyId random() {
    return new RemedyId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
