package gongkai.reporting.draft;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a figure counts.
 *
 * @param label row and column, verbatim
 * @param figure the figure, {@code null} when it was not entered
 * @param next where the next page starts, empty after the last one
 */
public record ProofPage(
    String label, @Nullable BigDecimal figure, List<Proof> proofs, String next) {
  public ProofPage {
    proofs = List.copyOf(proofs);
  }
}
