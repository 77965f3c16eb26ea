package gongkai.opendata.follow;

import gongkai.journal.JournalEntry;
import java.util.List;
import java.util.OptionalLong;

/**
 * Something computed from the journal. One thread calls it; readers may read it at any time and see
 * it as of a position.
 */
public interface Projection {

  /** Its name in states and logs. */
  String name();

  /** The position that readers see. */
  long position();

  /** Whether pages of the portal are made from it, so that they wait for it. */
  default boolean isReadByPages() {
    return true;
  }

  /** Whether it is in use; by its settings it may not be. */
  default boolean isOn() {
    return true;
  }

  /** Whether who waits for the projections waits for this one: not for what lies elsewhere. */
  default boolean isWaitedFor() {
    return true;
  }

  /** The position to continue after; higher than {@link #position()} only while it is rebuilt. */
  default long applied() {
    return position();
  }

  /** Number of live items among its records; empty when it keeps none of its own. */
  default OptionalLong items() {
    return OptionalLong.empty();
  }

  /**
   * Applies entries in order and remembers the position of the last one, both or neither. Applying
   * an entry twice is harmless.
   *
   * @param head whether no further entry is waiting
   */
  void apply(List<JournalEntry> entries, boolean head);

  /** Nothing new was there; a chance to make durable what is not yet. */
  default void idle() {}

  /** Starts anew at position 0; readers go on seeing the old state until the new one is there. */
  void reset();
}
