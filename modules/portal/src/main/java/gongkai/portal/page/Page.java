package gongkai.portal.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTML page to be rendered: the template's name, the reader's visit, the head and what the
 * template shows.
 */
public record Page(String view, Visit visit, Head head, Map<String, Object> model) {

  public Page {
    model = Map.copyOf(model);
  }

  /** A page whose model is built with {@link #with}. */
  public static Page of(String view, Visit visit, Head head) {
    return new Page(view, visit, head, Map.of());
  }

  /** The same page with one more value. */
  public Page with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(model);
    more.put(name, value);
    return new Page(view, visit, head, more);
  }
}
