package gongkai.applications.approval;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is put up.
 *
 * @param outcome for a decision, else {@code null}
 * @param chain the steps, at least one
 * @param contents key of the words of its {@link Contents}
 */
public record Motion(
    LetterKind letter,
    @Nullable Outcome outcome,
    List<String> chain,
    boolean late,
    String contents) {
  public Motion {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("No letter leaves without approval");
    }
  }
}
