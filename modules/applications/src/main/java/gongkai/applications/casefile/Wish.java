package gongkai.applications.casefile;

/**
 * What is asked for in the applicant's words (Article 29, item 2), opened; sealed at rest.
 *
 * @param assistance help wanted (Article 43), or empty
 */
public record Wish(String description, String assistance) {

  /** The words that count when two wishes are compared: letters and digits alone. */
  public String topic() {
    return description.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Tells nothing, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Wish of " + description.length() + " characters";
  }
}
