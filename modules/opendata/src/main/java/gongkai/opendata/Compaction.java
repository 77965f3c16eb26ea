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
}
