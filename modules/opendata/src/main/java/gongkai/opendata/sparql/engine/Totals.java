package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.refusal.Refusal;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * One aggregate of one group. Those that remember values (DISTINCT) or grow a text (GROUP_CONCAT)
 * pay for what they keep.
 */
final class Totals {
  private final Accumulator accumulator;
  private final Charge charge;
  private final ExecutionContext context;
  private final @Nullable Expr expression;
  private final boolean joins;
  private final boolean counts;
  private final boolean once;
  private final @Nullable Set<Object> seen;
  private long characters;
  private long count;

  Totals(Aggregator aggregate, Charge charge, ExecutionContext context) {
    this.accumulator = aggregate.createAccumulator();
    this.charge = charge;
    this.context = context;
    this.joins = aggregate instanceof AggGroupConcat || aggregate instanceof AggGroupConcatDistinct;
    boolean distinct = aggregate.getClass().getSimpleName().endsWith("Distinct");
    this.seen = distinct ? new HashSet<>() : null;
    this.counts = aggregate instanceof AggCount;
    this.once = distinct || aggregate instanceof AggMin || aggregate instanceof AggMax;
    boolean whole = aggregate.getExprList() == null || aggregate.getExprList().isEmpty();
    this.expression = whole ? null : aggregate.getExprList().get(0);
  }

  /** Adds a row that stands for a number of equal ones. */
  void add(Binding row, long number) {
    if (counts) {
      count += number;
      return;
    }
    if (seen != null || joins) {
      NodeValue value = expression == null ? null : ExprLib.evalOrNull(expression, row, context);
      if (seen != null && repeated(seen, row, value)) {
        return;
      }
      if (joins && value != null) {
        grow(value.asString().length());
      }
    }
    for (long i = once ? 1 : number; i > 0; i--) {
      accumulator.accumulate(row, context);
    }
  }

  private boolean repeated(Set<Object> known, Binding row, @Nullable NodeValue value) {
    if (expression != null && value == null) {
      // an error counts as the aggregate says
      return false;
    }
    if (!known.add(value == null ? row : value)) {
      return true;
    }
    // the engine's accumulator keeps it too
    charge.add(2 * (value == null ? Charge.weight(row) : Charge.weight(value.asNode())));
    return false;
  }

  private void grow(int more) {
    characters += more;
    if (characters > Limits.TEXT) {
      throw Refusal.STRING.because("GROUP_CONCAT: " + characters + " > " + Limits.TEXT);
    }
    charge.add(4L * more);
  }

  @Nullable NodeValue value() {
    return counts ? NodeValue.makeInteger(count) : accumulator.getValue();
  }
}
