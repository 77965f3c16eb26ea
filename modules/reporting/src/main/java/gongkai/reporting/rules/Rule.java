package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.Meaning;

/**
 * A named rule for annual reports. A pure function: the same submission, the same answer.
 *
 * @param name lasting token in findings, for example {@code A1}
 * @param number {@code R1} to {@code R20}, the group it belongs to
 * @param severity of a breach
 * @param overridable true when a person may approve in spite of a breach, with a recorded reason
 * @param article where it comes from
 * @param explanation what it asks for and what to do, in one sentence
 * @param english the explanation in English, empty where there is none
 */
public record Rule(
    String name,
    String number,
    Severity severity,
    boolean overridable,
    String article,
    String explanation,
    String english,
    Check check) {

  /** What findings of it say about it. */
  Meaning meaning() {
    return new Meaning(number, overridable, article, explanation, english);
  }

  /** What a rule looks at. */
  @FunctionalInterface
  public interface Check {
    /** Notes what breaks the rule; what is missing in the report is passed over. */
    void of(Submission submission, Notes notes);
  }
}
