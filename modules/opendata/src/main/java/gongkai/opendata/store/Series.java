package gongkai.opendata.store;

import static gongkai.opendata.vocabulary.Prefix.DCAT;

import gongkai.journal.JournalEntry;
import gongkai.opendata.vocabulary.Uris;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The order of the annual reports of a body, which no report knows by itself: each has the one of
 * the year before that is public ({@code dcat:prev}), the series the newest ({@code dcat:last}).
 */
final class Series {
  private static final Node IN_SERIES = DCAT.term("inSeries");
  private static final Node PREVIOUS = DCAT.term("prev");
  private static final Node LAST = DCAT.term("last");

  private Series() {}

  /** Orders the series that the entries touch. */
  static void link(Graph graph, List<JournalEntry> entries, Uris uris) {
    entries.stream()
        .filter(entry -> entry.key().type().equals("report"))
        .map(entry -> uris.series(entry.key().key().replaceFirst("/.*", "")))
        .distinct()
        .forEach(series -> link(graph, series));
  }

  private static void link(Graph graph, Node series) {
    // the address ends with the year
    List<Node> reports =
        graph.find(Node.ANY, IN_SERIES, series).toList().stream()
            .map(Triple::getSubject)
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    for (int i = 0; i < reports.size(); i++) {
      set(graph, reports.get(i), PREVIOUS, reports.subList(Math.max(0, i - 1), i));
    }
    set(graph, series, LAST, reports.subList(Math.max(0, reports.size() - 1), reports.size()));
  }

  private static void set(Graph graph, Node subject, Node property, List<Node> values) {
    for (Triple old : graph.find(subject, property, Node.ANY).toList()) {
      if (!values.contains(old.getObject())) {
        graph.delete(old);
      }
    }
    values.forEach(value -> graph.add(Triple.create(subject, property, value)));
  }
}
