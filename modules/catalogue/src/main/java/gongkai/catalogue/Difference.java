package gongkai.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How one field differs between two contents.
 *
 * @param field name of the field in {@link ItemContent}, or {@code note}
 * @param runs the field's text in reading order, cut into kept, removed and added runs
 */
public record Difference(String field, List<Run> runs) {

  public Difference {
    runs = List.copyOf(runs);
  }

  /** A stretch of text that was kept, removed or added. */
  public record Run(Kind kind, String text) {}

  /** What happened to a run. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /** The difference on one line: {@code [-removed-]} and {@code {+added+}}. */
  public String plain() {
    return runs.stream()
        .map(
            run ->
                switch (run.kind()) {
                  case KEPT -> run.text();
                  case REMOVED -> "[-" + run.text() + "-]";
                  case ADDED -> "{+" + run.text() + "+}";
                })
        .collect(Collectors.joining());
  }
}
