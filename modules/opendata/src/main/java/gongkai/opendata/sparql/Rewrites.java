package gongkai.opendata.sparql;

import gongkai.opendata.sparql.refusal.Refusal;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;

/** Offers a cheaper query for one that was stopped: the first rows, in no order. */
final class Rewrites {
  private static final long ROWS = 100;

  private Rewrites() {}

  /** The refusal with a cheaper query, when there is one. */
  static Refusal.Refused offered(Refusal.Refused refused, String normalised) {
    boolean stopped =
        switch (refused.refusal()) {
          case TIME, WORK, MEMORY, ANSWER -> true;
          default -> false;
        };
    if (!stopped || !refused.rewrite().isEmpty()) {
      return refused;
    }
    try {
      String text = normalised.substring(normalised.indexOf('\n') + 1);
      Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
      if (query.isAskType() || query.hasAggregators() || query.hasGroupBy()) {
        return refused;
      }
      if (query.getOrderBy() != null) {
        query.getOrderBy().clear();
      }
      query.setDistinct(false);
      query.setReduced(false);
      query.setLimit(query.hasLimit() ? Math.min(ROWS, query.getLimit()) : ROWS);
      String cheaper = query.toString();
      return cheaper.equals(text) ? refused : refused.instead(cheaper);
    } catch (JenaException e) {
      return refused;
    }
  }
}
