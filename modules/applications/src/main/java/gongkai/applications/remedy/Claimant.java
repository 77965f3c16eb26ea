package gongkai.applications.remedy;

/**
 * Who challenges an answer.
 *
 * @param name name of the person or organisation, 1 to 100 characters
 * @param contact how to reach them or their lawyer, up to 300 characters
 */
public record Claimant(String name, String contact) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Claimant";
  }
}
