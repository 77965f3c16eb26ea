package gongkai.applications.remedy;

/**
 * Who challenges an answer.
 *
 * @param name name of the person or organisation, 1 to 100 characters
 * @param contact how to reach them or their lawyer, up to 300 characters
 */
public record Claimant(String name, String contact) {
  /** In a revision: the claimant stays as entered, so that nobody has to see who it is. */
  public static final Claimant UNCHANGED = new Claimant("", "");

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Claimant";
  }
}
