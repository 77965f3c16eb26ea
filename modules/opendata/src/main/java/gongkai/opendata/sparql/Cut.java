package gongkai.opendata.sparql;

import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.engine.ResultFormat;
import gongkai.opendata.sparql.gate.Admitted;
import gongkai.opendata.sparql.refusal.Refusal;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * An answer that the limit of rows cut. Results in JSON and XML say so in themselves; a table of
 * characters or a graph would look whole to who saves it, so it is refused, with a query that asks
 * for no more than is given.
 */
final class Cut {
  private static final List<String> MARKED = List.of("json", "xml");

  private Cut() {}

  /**
   * Lets an answer pass that can say that it was cut. What a description contains is for the
   * service to say (SPARQL 1.1 Query, section 16.4): one that kept within its own bounds is whole,
   * several of which the last are missing are not.
   *
   * @throws Refusal.Refused when it would look whole
   */
  static void demandMark(ResultFormat form, Admitted admitted, Limits limits, String body) {
    Query query = admitted.query();
    boolean marked = query.isSelectType() && MARKED.contains(form.name());
    boolean bounded = query.isDescribeType() && triples(body, form) < limits.rows();
    if (!marked && !bounded) {
      String text = admitted.normalised();
      String given = text.substring(text.indexOf('\n') + 1);
      String limited = limited(given, limits.rows());
      Refusal.Refused refused = Refusal.ROWS.because("> " + limits.rows());
      throw limited.equals(given) ? refused : refused.instead(limited);
    }
  }

  private static int triples(String body, ResultFormat form) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(body, RDFLanguages.contentTypeToLang(form.graph().mediaType()))
        .parse(graph);
    return graph.size();
  }

  /** The query with a limit of its own, so that it is answered whole; itself when it has one. */
  static String limited(String text, int rows) {
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
      long most = Math.max(1, rows / Math.max(1, perRow(query)));
      if ((query.hasLimit() && query.getLimit() <= most)
          || (query.isDescribeType() && query.getQueryPattern() == null)) {
        return text;
      }
      query.setLimit(most);
      return query.toString();
    } catch (JenaException e) {
      return text;
    }
  }

  /** How many rows or triples a solution may become. */
  private static int perRow(Query query) {
    if (query.isConstructType()) {
      return query.getConstructTemplate().getQuads().size();
    }
    // and one that says where the other links are
    return query.isDescribeType() ? Limits.DESCRIBED + Limits.INCOMING + 1 : 1;
  }
}
