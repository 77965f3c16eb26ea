package gongkai.reporting.rules;

/**
 * A named rule for annual reports. A pure function: the same submission, the same answer.
 *
 * @param name lasting token in findings, for example {@code A1}
 * @param number {@code R1} to {@code R20}, the group it belongs to
 * @param severity of a breach
 * @param overridable true when a person may approve in spite of a breach, with a recorded reason
 * @param article where it comes from
 * @param explanation what it asks for and what to do, in one sentence
 */
public record Rule(
    String name,
    String number,
    Severity severity,
    boolean overridable,
    String article,
    String explanation,
    Check check) {

  /** What a rule looks at. */
  @FunctionalInterface
  public interface Check {
    /** Notes what breaks the rule; what is missing in the report is passed over. */
    void of(Submission submission, Notes notes);
  }
}
