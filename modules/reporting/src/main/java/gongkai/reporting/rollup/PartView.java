package gongkai.reporting.rollup;

import gongkai.office.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a roll-up.
 *
 * @param own true for the parent's own cases and ledgers, counted at the moment
 * @param change how it joined or left in the year, {@code null} when it belonged all year
 * @param included whether it counts
 * @param reason why it does not count, or counts although it left; empty when nothing was decided
 * @param standing {@code NONE} or the state of its report; {@code OWN} for the parent's own
 * @param report number of its report, 0 for none
 * @param edition of the locked report that counts, 0 for none
 * @param handedInEdition the edition that counted when the roll-up was handed in, 0 for none
 */
public record PartView(
    BodyCode body,
    boolean own,
    @Nullable MemberChange change,
    boolean included,
    String reason,
    Kind kind,
    String standing,
    long report,
    int edition,
    int handedInEdition) {

  /** What it adds. */
  public enum Kind {
    /** Its locked report counts, or its own figures do. */
    COUNTED,
    /** It has no locked report: a gap, not a zero. */
    GAP,
    /** Its report is in another year's format and cannot be added. */
    FORMAT,
    /** It was left out, with a reason. */
    EXCLUDED
  }

  /** Says whether it has published or approved another edition since. */
  public boolean moved() {
    return handedInEdition > 0 && handedInEdition != edition;
  }
}
