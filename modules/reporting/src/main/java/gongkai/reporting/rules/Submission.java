package gongkai.reporting.rules;

import java.util.List;
import java.util.Optional;

/**
 * A report and what it is checked against.
 *
 * @param previous the report of the year before, when it is at hand
 * @param children reports that it is the sum of; empty when it is no roll-up
 * @param evidence what the figures can be proved with, when the system holds it
 * @param government true for the report of a government, which also tells of appraisal and has two
 *     months more (Article 49)
 */
public record Submission(
    ReportContent report,
    Optional<ReportContent> previous,
    List<Child> children,
    Optional<Evidence> evidence,
    boolean government) {

  public Submission {
    children = List.copyOf(children);
  }

  /** A report by itself; one that a people's government signs counts as a government's. */
  public static Submission of(ReportContent report) {
    boolean government = report.issuer().endsWith("人民政府");
    return new Submission(report, Optional.empty(), List.of(), Optional.empty(), government);
  }

  /** The same after that report of the year before. */
  public Submission after(ReportContent before) {
    return new Submission(report, Optional.of(before), children, evidence, government);
  }

  /** The same as the sum of those reports. */
  public Submission rolledUpFrom(List<Child> parts) {
    return new Submission(report, previous, parts, evidence, government);
  }

  /** The same with what proves its figures. */
  public Submission provedBy(Evidence proof) {
    return new Submission(report, previous, children, Optional.of(proof), government);
  }

  /**
   * A part of a roll-up.
   *
   * @param report empty when the body has not handed one in: a gap, not a zero
   */
  public record Child(String name, Optional<ReportContent> report) {}
}
