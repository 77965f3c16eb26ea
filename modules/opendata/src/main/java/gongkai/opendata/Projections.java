package gongkai.opendata;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The projections that follow the journal: what they have applied, and how to make them anew. */
public interface Projections {

  /** Starts to follow the journal, whose tables must be there; a second call does nothing. */
  default void start() {}

  /** State of each projection. */
  List<State> states();

  /** The position that all that pages are made from has reached: readers see at least this. */
  long position();

  /**
   * Waits until every projection on this machine reaches the position; false when one did not in
   * time.
   */
  boolean await(long position, Duration atMost);

  /**
   * Number of live items that each projection with records of its own holds, by its name; what
   * agrees with the journal holds as many.
   */
  default Map<String, Long> items() {
    return Map.of();
  }

  /** Empties all projections and builds them from the first entry on. */
  void rebuild();

  /**
   * A projection: its name, its position, the journal's head, and its last error, empty when none.
   */
  record State(String name, long position, long head, String lastError) {}
}
