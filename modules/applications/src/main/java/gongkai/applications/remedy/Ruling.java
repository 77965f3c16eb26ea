package gongkai.applications.remedy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it ended.
 *
 * @param decided the day of the decision or judgment
 * @param receivedOn the day it reached our body, {@code null} when not known
 * @param performBy the day fixed for performing it or for answering again; required when the result
 *     orders so
 * @param note what it says for us, up to 2000 characters; sealed at rest
 */
public record Ruling(
    RemedyResult result,
    LocalDate decided,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate performBy,
    String note) {

  /** The same with another note. */
  public Ruling noted(String other) {
    return new Ruling(result, decided, receivedOn, performBy, other);
  }

  /** Tells nothing of the note, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Ruling " + result + " of " + decided;
  }
}
