package gongkai.catalogue;

import gongkai.office.Actor;
import java.util.List;

/** Readable differences between contents of an item. */
public interface Differences {

  /**
   * The fields that differ between two contents, in the order of {@link ItemContent}; texts word by
   * word, empty when nothing differs.
   */
  List<Difference> between(ItemContent before, ItemContent after);

  /**
   * What others changed in the content since the actor saw {@code version}; empty when nothing did,
   * or the item is out of scope.
   */
  List<Difference> since(Actor actor, ItemId id, long version);
}
