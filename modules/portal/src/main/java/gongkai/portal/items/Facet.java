package gongkai.portal.items;

import java.util.List;

/**
 * A way to narrow the list.
 *
 * @param name its parameter
 * @param options its values, the chosen one marked
 * @param open the address without a choice; empty when nothing is chosen
 */
public record Facet(String name, List<Option> options, String open) {

  /** Says whether a value is chosen. */
  public boolean chosen() {
    return !open.isEmpty();
  }

  /** A value with the number of items that it leaves. */
  public record Option(String value, String label, long count, String href, boolean chosen) {}
}
