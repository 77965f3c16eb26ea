package gongkai.applications.letter;

import gongkai.applications.counts.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a letter that staff fill in.
 *
 * @param name its name in templates and in {@link LetterOrder#fields}
 * @param required true when a letter without it is refused
 * @param label what is to be filled in, in Chinese
 * @param outcomes codes of the outcomes to which it belongs, empty for all
 * @param choices the only values allowed, empty for any
 */
public record LetterField(
    String name,
    FieldType type,
    boolean required,
    String label,
    List<String> outcomes,
    List<String> choices) {
  public LetterField {
    outcomes = List.copyOf(outcomes);
    choices = List.copyOf(choices);
  }

  /** Says whether it is asked for in a letter with that outcome. */
  public boolean belongsTo(@Nullable Outcome outcome) {
    return outcomes.isEmpty() || (outcome != null && outcomes.contains(outcome.code()));
  }
}
