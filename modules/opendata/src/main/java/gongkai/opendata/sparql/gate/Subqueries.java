package gongkai.opendata.sparql.gate;

import gongkai.opendata.sparql.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A sub-query that sorts and keeps everything sorts in vain: its order is lost when its rows are
 * joined (SPARQL 1.1 Query, section 12).
 */
final class Subqueries {
  private static final long ROWS = 1_000;

  private Subqueries() {}

  static void check(Query query) {
    for (Query sub : within(query)) {
      if (sub.getOrderBy() != null && !sub.getOrderBy().isEmpty() && !sub.hasLimit()) {
        throw Refusal.ORDERED_SUBQUERY
            .at("ORDER BY " + sub.getOrderBy().getFirst().getExpression())
            .instead(limited(query));
      }
      check(sub);
    }
  }

  private static List<Query> within(Query query) {
    List<Query> subs = new ArrayList<>();
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(
          query.getQueryPattern(),
          new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery sub) {
              subs.add(sub.getQuery());
            }
          });
    }
    return subs;
  }

  /** The query with a LIMIT in each sub-query that sorts. */
  private static String limited(Query query) {
    Query copy = QueryFactory.create(query.toString(), Syntax.syntaxSPARQL_11);
    limit(copy);
    return copy.toString();
  }

  private static void limit(Query query) {
    for (Query sub : within(query)) {
      if (sub.getOrderBy() != null && !sub.hasLimit()) {
        sub.setLimit(ROWS);
      }
      limit(sub);
    }
  }
}
