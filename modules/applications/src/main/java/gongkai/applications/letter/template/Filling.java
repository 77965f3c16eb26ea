package gongkai.applications.letter.template;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Mustache.VariableFetcher;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts values into a text. The values are strings, lists and maps, and nothing else is looked into:
 * a text written by staff can reach no method of any object.
 */
final class Filling {
  private static final Mustache.Compiler ENGINE =
      Mustache.compiler()
          .withCollector(new PlainValues())
          .escapeHTML(false)
          .emptyStringIsFalse(true)
          .defaultValue("");

  private Filling() {}

  static com.samskivert.mustache.Template compile(String text) {
    return ENGINE.compile(text);
  }

  /** The paragraphs of a filled text; empty lines are dropped. */
  static List<String> fill(String text, Map<String, Object> values) {
    return compile(text)
        .execute(values)
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .toList();
  }

  private static final class PlainValues extends BasicCollector {
    @Override
    public VariableFetcher createFetcher(Object context, String name) {
      return context instanceof Map
          ? super.createFetcher(context, name)
          : (c, n) -> com.samskivert.mustache.Template.NO_FETCHER_FOUND;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }
}
