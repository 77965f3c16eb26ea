package gongkai.opendata.vocabulary;

import gongkai.journal.RecordKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The query that computes a figure anew from what is public: a total from its parts, what was
 * carried over from the report of the year before. Other figures count applications and ledgers,
 * which are not public one by one.
 */
final class Recomputation {
  private static final List<String> APPLICANTS =
      List.of("person", "business", "research", "welfare", "legal-service", "other-organisation");
  private static final List<String> OUTCOMES = List.of("upheld", "corrected", "other", "pending");
  private static final List<String> RESULTS =
      List.of(
          "granted", "partial", "d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "u1", "u2", "u3",
          "n1", "n2", "n3", "n4", "n5", "other", "o1", "o2", "o3");
  private static final Map<String, List<String>> PARTS =
      Map.of("table3", APPLICANTS, "table4", OUTCOMES);

  private final Uris uris;
  private final RecordKey report;

  private Recomputation(Uris uris, RecordKey report) {
    this.uris = uris;
    this.report = report;
  }

  /** The address that runs the query, empty when the sources are not public. */
  static Optional<Node> of(Uris uris, RecordKey report, String table, String row, String column) {
    return new Recomputation(uris, report)
        .query(table, row, column)
        .map(text -> address(uris, text));
  }

  private static Node address(Uris uris, String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    return NodeFactory.createURI(uris.base() + "sparql?query=" + encoded);
  }

  private Optional<String> query(String table, String row, String column) {
    if (column.equals("total") && PARTS.containsKey(table)) {
      return Optional.of(
          sum(
              PARTS.get(table).stream()
                  .map(part -> cell(report.key(), table, row, part))
                  .toList()));
    }
    if (table.equals("table3") && row.equals("total")) {
      return Optional.of(
          sum(RESULTS.stream().map(part -> cell(report.key(), table, part, column)).toList()));
    }
    if (table.equals("table3") && row.equals("carried-over")) {
      return before().map(year -> sum(List.of(cell(year, table, "carried-forward", column))));
    }
    return Optional.empty();
  }

  /** Parts that a format does not print add nothing. */
  private String sum(List<Node> parts) {
    return "PREFIX gd: <"
        + uris.gd("").getURI()
        + ">\n"
        + parts.stream()
            .map(part -> "  <" + part.getURI() + ">")
            .collect(
                Collectors.joining(
                    "\n",
                    "SELECT (SUM(?n) AS ?value) WHERE {\n VALUES ?part {\n",
                    "\n }\n ?part gd:count ?n }"));
  }

  private Node cell(String key, String table, String row, String column) {
    return uris.observation(key, table, row, column);
  }

  /** The key of the body's report on the year before. */
  private Optional<String> before() {
    int slash = report.key().lastIndexOf('/');
    String year = report.key().substring(slash + 1);
    return slash > 0 && year.matches("[0-9]{4}")
        ? Optional.of(report.key().substring(0, slash + 1) + (Integer.parseInt(year) - 1))
        : Optional.empty();
  }
}
