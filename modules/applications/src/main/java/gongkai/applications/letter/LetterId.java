package gongkai.applications.letter;

import java.util.UUID;

/** Lasting key of a letter; a random UUID that tells nothing. */
public record LetterId(String value) {
  /**
   * @throws IllegalArgumentException when it is not a UUID in its canonical form
   */
  public LetterId {
    if (!UUID.fromString(value).toString().equals(value)) {
      throw new IllegalArgumentException("No letter id: " + value.length() + " characters");
    }
  }

  /** A new one. */
  public static LetterId random() {
    return new LetterId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
