package gongkai.reporting.compile;

import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Outcome;
import gongkai.reporting.draft.Proof;
import java.math.BigDecimal;

/** A counted case as what it is to a figure: number, result, and the day that lets it count. */
public final class CaseProof {
  private CaseProof() {}

  /** The proof of a case. */
  public static Proof of(CountedCase counted) {
    Outcome outcome = counted.outcome();
    return new Proof(
        Proof.Kind.CASE,
        counted.id().value(),
        counted.number(),
        outcome == null ? "" : outcome.label(),
        outcome == null ? counted.opened() : counted.closed(),
        BigDecimal.ONE);
  }
}
