package gongkai.applications.handling;

import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Withheld;
import gongkai.applications.desk.Wizard.Remedy;
import java.time.LocalDate;
import java.util.List;

/** Which remedies a decision names. */
final class Remedies {
  /** In force of the revised 行政复议法, whose Article 23 puts reconsideration first. */
  private static final LocalDate REVISED = LocalDate.of(2024, 1, 1);

  private Remedies() {}

  /** By what is decided and the day on which it is. */
  static Remedy of(Outcome outcome, List<Withheld> withheld, LocalDate decided) {
    boolean refuses = Grounds.ALL.contains(outcome) || !withheld.isEmpty();
    return refuses && !decided.isBefore(REVISED) ? Remedy.RECONSIDERATION_FIRST : Remedy.EITHER;
  }
}
