package gongkai.applications.party;

import java.util.UUID;

/** Lasting key of a consultation; a random UUID that tells nothing. */
public record ConsultationId(String value) {
  /**
   * @throws IllegalArgumentException when it is not a UUID in its canonical form
   */
  public ConsultationId {
    if (!UUID.fromString(value).toString().equals(value)) {
      throw new IllegalArgumentException("No consultation id: " + value.length() + " characters");
    }
  }

  /** A new one. */
  public static ConsultationId random() {
    return new ConsultationId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
