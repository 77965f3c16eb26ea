package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Version;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprVar;

/**
 * Recognises what columns can answer and puts it in the place of patterns and filters; everything
 * around it is evaluated as ever. Decision 0022 says why the answers are the same.
 */
final class ColumnPlans {
  private static final long MOST_FIRST = 10_000;

  private final Version version;
  private final ExecutionContext context;

  ColumnPlans(Version version, ExecutionContext context) {
    this.version = version;
    this.context = context;
  }

  private Optional<Leaf> leaf(Op op) {
    return Leaf.of(op, version, context);
  }

  /** A pattern with its filters, when columns find its matches sooner than indexes. */
  Optional<Op> pattern(Op op) {
    return leaf(op).filter(leaf -> !leaf.star().lookedUp()).flatMap(this::sooner);
  }

  private Optional<Op> sooner(Leaf leaf) {
    Star star = leaf.star();
    StarRows rows = new StarRows(star, leaf.conditions(), version, leaf.op(), null);
    Beside beside = Beside.of(star);
    if (beside.leadsTo(star)) {
      return Optional.of(leaf.after(beside, rows));
    }
    return star.rest().isEmpty()
            || star.constants() >= 2
            || leaf.conditions().stream().anyMatch(Condition::text)
        ? Optional.of(leaf.with(rows))
        : Optional.empty();
  }

  /** A pattern for rows that bind some of its variables, when it is a star and nothing else. */
  Optional<Op> joined(OpQuadPattern pattern, Binding first) {
    return leads(first, pattern.getBasicPattern())
        ? leaf(pattern)
            .filter(leaf -> leaf.whole() && leaf.star().leadsFrom(first))
            .map(leaf -> new StarRows(leaf.star(), leaf.conditions(), version, pattern, null))
        : Optional.empty();
  }

  /** Looked at for each row of an OPTIONAL, so before anything is planned. */
  private static boolean leads(Binding row, BasicPattern pattern) {
    return pattern.getList().stream()
        .anyMatch(
            triple ->
                Var.isVar(triple.getSubject())
                    && !row.contains(Var.alloc(triple.getSubject()))
                    && Var.isVar(triple.getObject())
                    && row.contains(Var.alloc(triple.getObject())));
  }

  /** ORDER BY a column with a LIMIT: only rows that can be among the first. */
  Optional<Op> first(OpTopN top) {
    SortCondition by = top.getConditions().getFirst();
    if (!(by.getExpression() instanceof ExprVar sorted)
        || top.getLimit() < 1
        || top.getLimit() > MOST_FIRST) {
      return Optional.empty();
    }
    Unwrapped below = Unwrapped.of(top.getSubOp(), false);
    return leaf(below.leaf())
        .filter(leaf -> leaf.whole() && leaf.star().keyed(sorted.asVar(), version))
        .map(
            leaf -> {
              StarRows.First first =
                  new StarRows.First(
                      leaf.star().place(sorted.asVar()),
                      by.getDirection() == Query.ORDER_DESCENDING,
                      top.getLimit());
              StarRows rows =
                  new StarRows(leaf.star(), leaf.conditions(), version, leaf.op(), first);
              return below.around(rows);
            });
  }

  /** An aggregation: over counted rows. */
  Optional<OpGroup> group(OpGroup group) {
    return new GroupPlan(version, context).of(group);
  }
}
