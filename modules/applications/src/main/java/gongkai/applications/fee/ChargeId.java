package gongkai.applications.fee;

import java.util.UUID;

/** Lasting key of a charge; a random UUID that tells nothing. */
public record ChargeId(String value) {
  /**
   * @throws IllegalArgumentException when it is not a UUID in its canonical form
   */
  public ChargeId {
    if (!UUID.fromString(value).toString().equals(value)) {
      throw new IllegalArgumentException("No charge id: " + value.length() + " characters");
    }
  }

  /** A new one. */
  public static ChargeId random() {
    return new ChargeId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
