package gongkai.reporting.rollup;

import gongkai.office.BodyCode;
import java.util.List;

/**
 * Of what a government's report on a year is the sum.
 *
 * @param version the one to give back when changing, 0 before the first time
 * @param summed whether the figures of its report are the sum, else counted from its own records
 */
public record RollupView(
    BodyCode body, int year, long version, boolean summed, List<PartView> parts) {
  public RollupView {
    parts = List.copyOf(parts);
  }

  /** How many parts are of a kind. */
  public long count(PartView.Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).count();
  }
}
