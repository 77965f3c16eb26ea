package gongkai.reporting.draft;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell that no longer counts what it counted when the report was handed in.
 *
 * @param was the frozen figure
 * @param is the figure now, {@code null} when it is not entered any more
 * @param gone what no longer counts, at most {@link #MOST}
 * @param come what counts now and did not, at most {@link #MOST}
 */
public record Drift(
    CellAddress cell,
    String label,
    BigDecimal was,
    @Nullable BigDecimal is,
    List<String> gone,
    List<String> come) {
  /** The most lines that are listed each way. */
  public static final int MOST = 100;

  public Drift {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }
}
