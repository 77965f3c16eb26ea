package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;

/**
 * A star with the filters on it, and what is left beside them.
 *
 * @param op what it stands for
 * @param conditions the filters that columns decide
 * @param left the other filters
 */
record Leaf(Op op, Star star, List<Condition> conditions, ExprList left) {

  /** The leaf that an operator is; empty when it is anything else. */
  static Optional<Leaf> of(Op op, Version version, ExecutionContext context) {
    return Patterns.of(op)
        .flatMap(
            patterns ->
                Star.of(patterns.triples(), version)
                    .map(star -> of(op, star, patterns.filters(), version, context)));
  }

  private static Leaf of(
      Op op, Star star, ExprList filters, Version version, ExecutionContext context) {
    List<Condition> conditions = new ArrayList<>();
    ExprList left = new ExprList();
    for (Expr one : conjuncts(filters)) {
      Optional<Condition> condition = Condition.of(one, star, version, context);
      condition.ifPresentOrElse(conditions::add, () -> left.add(one));
    }
    return new Leaf(op, star, conditions, left);
  }

  private static List<Expr> conjuncts(ExprList filters) {
    List<Expr> all = new ArrayList<>();
    for (Expr filter : filters) {
      if (filter instanceof E_LogicalAnd both) {
        all.addAll(conjuncts(new ExprList(List.of(both.getArg1(), both.getArg2()))));
      } else {
        all.add(filter);
      }
    }
    return all;
  }

  boolean whole() {
    return star.rest().isEmpty() && left.isEmpty();
  }

  /** The rows, joined with the other patterns and filtered by the other filters. */
  Op with(StarRows rows) {
    Op joined = star.rest().isEmpty() ? rows : OpSequence.create(rows, patterns(star.rest()));
    return filtered(left.getList(), joined);
  }

  /** The rows that go with those of the patterns beside the star. */
  Op after(Beside beside, StarRows rows) {
    Map<Boolean, List<Expr>> early =
        left.getList().stream()
            .collect(
                Collectors.partitioningBy(
                    filter ->
                        Condition.repeatable(filter)
                            && beside.variables().containsAll(filter.getVarsMentioned())));
    Op first = filtered(early.getOrDefault(true, List.of()), patterns(beside.triples()));
    List<Triple> about = new ArrayList<>(star.rest());
    about.removeAll(beside.triples());
    Op joined = OpSequence.create(first, rows);
    return filtered(
        early.getOrDefault(false, List.of()),
        about.isEmpty() ? joined : OpSequence.create(joined, patterns(about)));
  }

  private static Op patterns(List<Triple> triples) {
    return new OpQuadPattern(Quad.defaultGraphNodeGenerated, BasicPattern.wrap(triples));
  }

  private static Op filtered(List<Expr> filters, Op op) {
    return filters.isEmpty() ? op : OpFilter.filterBy(new ExprList(filters), op);
  }
}
