package gongkai.applications;

import java.util.UUID;

/** Lasting key of an application for disclosure; a random UUID that tells nothing. */
public record CaseId(String value) {
  /**
   * @throws IllegalArgumentException when it is not a UUID in its canonical form
   */
  public CaseId {
    if (!UUID.fromString(value).toString().equals(value)) {
      throw new IllegalArgumentException("No case id: " + value.length() + " characters");
    }
  }

  /** A new one. */
  public static CaseId random() {
    return new CaseId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
