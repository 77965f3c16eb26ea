package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Version;
import gongkai.opendata.sparql.refusal.Refusal;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's executor, with every operator's rows on the budget, and with operators of our own where
 * the engine's hold rows or read statements without end.
 */
final class GuardedExecutor extends OpExecutorTDB2 {
  private static final Symbol COLUMNS = Symbol.create("gongkai-columns");

  private final Budget budget;
  private final Optional<ColumnPlans> plans;

  GuardedExecutor(ExecutionContext context) {
    super(context);
    budget = Budget.of(context.getContext());
    Version columns = context.getContext().get(COLUMNS);
    plans = Optional.ofNullable(columns).map(version -> new ColumnPlans(version, context));
  }

  /** Where a query's context keeps the columns of the state that it sees. */
  static Symbol columns() {
    return COLUMNS;
  }

  /** What columns can answer stands at the beginning: nothing is bound yet. */
  private Optional<ColumnPlans> plans(QueryIterator input) {
    return input.isJoinIdentity() ? plans : Optional.empty();
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    if (reorders(op) && !input.hasNext()) {
      input.close();
      return QueryIterNullIterator.create(execCxt);
    }
    return new Pulled(super.exec(op, input), budget);
  }

  /** TDB2 (6.0.0) fails on these when nothing comes in: it looks at a first row to reorder. */
  private static boolean reorders(Op op) {
    return op instanceof OpQuadPattern
        || op instanceof OpBGP
        || (op instanceof OpFilter filter && reorders(filter.getSubOp()));
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return new SortedRows(
        exec(order.getSubOp(), input), order.getConditions(), Query.NOLIMIT, false, execCxt);
  }

  @Override
  protected QueryIterator execute(OpTopN top, QueryIterator input) {
    boolean distinct = top.getSubOp() instanceof OpDistinct;
    Op all = distinct ? ((OpDistinct) top.getSubOp()).getSubOp() : top.getSubOp();
    Op rows = distinct ? all : plans(input).flatMap(columns -> columns.first(top)).orElse(all);
    return new SortedRows(
        exec(rows, input), top.getConditions(), top.getLimit(), distinct, execCxt);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    return new DistinctRows(exec(distinct.getSubOp(), input), execCxt);
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    OpGroup planned = plans(input).flatMap(columns -> columns.group(group)).orElse(group);
    return new GroupedRows(exec(planned.getSubOp(), input), planned, execCxt);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    Optional<Op> planned = plans(input).flatMap(columns -> columns.pattern(filter));
    return planned.isPresent() ? exec(planned.get(), input) : super.execute(filter, input);
  }

  @Override
  protected QueryIterator execute(OpSequence sequence, QueryIterator input) {
    Optional<Op> planned = plans(input).flatMap(columns -> columns.pattern(sequence));
    return planned.isPresent() ? exec(planned.get(), input) : super.execute(sequence, input);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    if (input.isJoinIdentity()) {
      Optional<Op> planned = plans.flatMap(columns -> columns.pattern(pattern));
      return planned.isPresent() ? exec(planned.get(), input) : super.execute(pattern, input);
    }
    QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
    Binding first = rows.peek();
    Optional<Op> planned =
        first == null ? Optional.empty() : plans.flatMap(columns -> columns.joined(pattern, first));
    return planned.isPresent() ? exec(planned.get(), rows) : super.execute(pattern, rows);
  }

  /** A hash join keeps its left side (6.0.0). */
  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    Charge charge = new Charge(budget);
    QueryIterator left = new Held(exec(join.getLeft(), input), charge);
    QueryIterator right = exec(join.getRight(), root());
    return Held.until(Join.join(left, right, execCxt), charge);
  }

  /** A left join keeps its right side. */
  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    Charge charge = new Charge(budget);
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right = new Held(exec(join.getRight(), root()), charge);
    return Held.until(Join.leftJoin(left, right, join.getExprs(), execCxt), charge);
  }

  /** MINUS keeps its right side. */
  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    Charge charge = new Charge(budget);
    QueryIterator left = exec(minus.getLeft(), input);
    QueryIterator right = new Held(exec(minus.getRight(), root()), charge);
    Set<Var> common = OpVars.visibleVars(minus.getLeft());
    common.retainAll(OpVars.visibleVars(minus.getRight()));
    return Held.until(QueryIterMinus.create(left, right, common, execCxt), charge);
  }

  /** VALUES: the table is kept, not the rows that meet it. */
  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    if (table.isJoinIdentity() || input.isJoinIdentity()) {
      return super.execute(table, input);
    }
    return Join.join(table.getTable().iterator(execCxt), input, execCxt);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    return new Paths(path.getTriplePath(), input, execCxt, budget);
  }

  /** Never reached, since the gate refuses it: no query makes this server call another. */
  @Override
  protected QueryIterator execute(OpService service, QueryIterator input) {
    throw Refusal.SERVICE.at(String.valueOf(service.getService()));
  }
}
