package gongkai.opendata;

/** Gives back the space that the RDF store keeps of what was replaced, without stopping service. */
public interface Compaction {

  /**
   * Compacts the store when its files have grown by the share that the setting {@code
   * gongkai.opendata.compact.growth} names; takes minutes on a large store.
   *
   * @return whether it was compacted
   */
  boolean compactWhenGrown();

  /**
   * Compacts the store as it is, unless one is under way; takes minutes on a large store.
   *
   * @return how it ended
   */
  State compact();

  /** How far the one under way is, or how the last one since the start of the server ended. */
  State state();

  /** Bytes of the store's files now. */
  long bytes();

  /** What a compaction is at. */
  enum Phase {
    /** There was none since the start. */
    NONE,
    /** The statements are copied. */
    COPYING,
    /** What was published meanwhile is applied to the copy. */
    FOLLOWING,
    /** The copy took the store's place. */
    DONE,
    /** There was less free room than the store has. */
    NO_ROOM,
    /** A rebuild came before or between, which does the same. */
    YIELDED,
    /** An error ended it; the store is as it was. */
    FAILED
  }

  /**
   * The state of a compaction.
   *
   * @param copied statements so far
   * @param total statements to copy; 0 when it is not known
   * @param before bytes of the files before it
   * @param after bytes of the files after it; 0 while it runs
   */
  record State(Phase phase, long copied, long total, long before, long after) {
    /** None since the start. */
    public static final State NONE = new State(Phase.NONE, 0, 0, 0, 0);

    /** Whether it runs. */
    public boolean running() {
      return phase == Phase.COPYING || phase == Phase.FOLLOWING;
    }

    /** How much of the statements is copied, 0 to 100. */
    public long percent() {
      return total == 0 ? 0 : Math.min(100, 100 * copied / total);
    }
  }
}
