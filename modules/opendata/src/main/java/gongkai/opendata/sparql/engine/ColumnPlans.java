package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Column;
import gongkai.opendata.sparql.columns.Keys;
import gongkai.opendata.sparql.columns.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

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

  /** A star with the filters on it, and what is left beside them. */
  private record Leaf(Op op, Star star, List<Condition> conditions, ExprList left) {
    boolean whole() {
      return star.rest().isEmpty() && left.isEmpty();
    }

    /** The rows, joined with the other patterns and filtered by the other filters. */
    Op with(StarRows rows) {
      Op joined =
          star.rest().isEmpty()
              ? rows
              : OpSequence.create(
                  rows,
                  new OpQuadPattern(
                      Quad.defaultGraphNodeGenerated, BasicPattern.wrap(star.rest())));
      return left.isEmpty() ? joined : OpFilter.filterBy(left, joined);
    }
  }

  private Optional<Leaf> leaf(Op op) {
    return Patterns.of(op).flatMap(patterns -> leaf(op, patterns));
  }

  private Optional<Leaf> leaf(Op op, Patterns patterns) {
    return Star.of(patterns.triples(), version)
        .map(
            star -> {
              List<Condition> conditions = new ArrayList<>();
              ExprList left = new ExprList();
              for (Expr one : conjuncts(patterns.filters())) {
                Optional<Condition> condition = Condition.of(one, star, version, context);
                condition.ifPresentOrElse(conditions::add, () -> left.add(one));
              }
              return new Leaf(op, star, conditions, left);
            });
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

  /** A pattern with its filters, when columns find its matches sooner than indexes. */
  Optional<Op> pattern(Op op) {
    return leaf(op)
        .filter(
            leaf ->
                !leaf.star().lookedUp()
                    && (leaf.star().rest().isEmpty()
                        || leaf.star().constants() >= 2
                        || leaf.conditions().stream().anyMatch(Condition::text)))
        .map(leaf -> leaf.with(new StarRows(leaf.star(), leaf.conditions(), version, op, null)));
  }

  /** The operators below one that work row by row, and what they work on. */
  private record Unwrapped(List<Op1> around, Op leaf) {
    static Unwrapped of(Op op, boolean filters) {
      List<Op1> around = new ArrayList<>();
      Op at = op;
      while ((at instanceof OpExtend || (filters && at instanceof OpFilter))
          && Patterns.of(at).isEmpty()) {
        around.add((Op1) at);
        at = ((Op1) at).getSubOp();
      }
      return new Unwrapped(around, at);
    }

    Op around(Op inner) {
      Op op = inner;
      for (Op1 one : around.reversed()) {
        op = one.copy(op);
      }
      return op;
    }
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
        .filter(leaf -> leaf.whole() && keyed(leaf.star(), sorted.asVar()))
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

  private boolean keyed(Star star, Var var) {
    int place = star.place(var);
    if (place < 0) {
      return false;
    }
    List<Column> columns = star.columns(place, version);
    for (Keys kind : Keys.values()) {
      if (columns.stream().allMatch(column -> column.keyed(kind))) {
        return true;
      }
    }
    return false;
  }

  /** An aggregation: over counted rows. */
  Optional<OpGroup> group(OpGroup group) {
    Unwrapped below = Unwrapped.of(group.getSubOp(), true);
    Optional<Leaf> found = leaf(below.leaf());
    if (found.isEmpty() || group.getAggregators() == null) {
      return Optional.empty();
    }
    Leaf leaf = found.get();
    List<Expr> expressions = expressions(group, below, leaf);
    if (!expressions.stream().allMatch(Condition::repeatable)) {
      return Optional.empty();
    }
    Set<Var> asked = asked(expressions, group, leaf);
    Set<Var> extreme = new HashSet<>();
    List<ExprAggregator> aggregates = new ArrayList<>();
    for (ExprAggregator one : group.getAggregators()) {
      Optional<Aggregator> counted = counted(one.getAggregator(), leaf.star(), asked, extreme);
      if (counted.isEmpty()) {
        return Optional.empty();
      }
      aggregates.add(new ExprAggregator(one.getVar(), counted.get()));
    }
    extreme.removeAll(asked);
    if (asked.contains(leaf.star().subject()) || !few(leaf.star(), asked)) {
      return Optional.empty();
    }
    CountedRows rows =
        new CountedRows(
            leaf.star(),
            leaf.conditions(),
            version,
            leaf.op(),
            places(leaf.star(), asked),
            places(leaf.star(), extreme));
    return Optional.of(
        OpGroup.create(below.around(leaf.with(rows)), group.getGroupVars(), aggregates));
  }

  /** All expressions over the rows but those of aggregates. */
  private static List<Expr> expressions(OpGroup group, Unwrapped below, Leaf leaf) {
    List<Expr> expressions = new ArrayList<>(leaf.left().getList());
    for (Op1 one : below.around()) {
      if (one instanceof OpExtend extend) {
        expressions.addAll(extend.getVarExprList().getExprs().values());
      } else if (one instanceof OpFilter filter) {
        expressions.addAll(filter.getExprs().getList());
      }
    }
    expressions.addAll(group.getGroupVars().getExprs().values());
    return expressions;
  }

  /** Variables that anything but an aggregate looks at. */
  private static Set<Var> asked(List<Expr> expressions, OpGroup group, Leaf leaf) {
    Set<Var> asked = new HashSet<>(group.getGroupVars().getVars());
    expressions.forEach(expression -> ExprVars.varsMentioned(asked, expression));
    for (Triple triple : leaf.star().rest()) {
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        if (Var.isVar(node)) {
          asked.add(Var.alloc(node));
        }
      }
    }
    return asked;
  }

  /** The aggregate over counted rows; nothing when it would be another. */
  private Optional<Aggregator> counted(
      Aggregator aggregate, Star star, Set<Var> asked, Set<Var> extreme) {
    if (aggregate instanceof AggCount) {
      return Optional.of(aggregate);
    }
    if (aggregate.getExprList() == null || aggregate.getExprList().size() != 1) {
      return Optional.empty();
    }
    Expr expression = aggregate.getExprList().get(0);
    boolean ofStar =
        expression instanceof ExprVar var
            && (var.asVar().equals(star.subject()) || star.place(var.asVar()) >= 0);
    if (aggregate instanceof AggCountVar && ofStar) {
      // always bound
      return Optional.of(new AggCount());
    }
    boolean bound = aggregate instanceof AggMin || aggregate instanceof AggMax;
    if (bound && ofStar && keyed(star, expression.asVar())) {
      extreme.add(expression.asVar());
      return Optional.of(aggregate);
    }
    if (bound
        || aggregate instanceof AggSum
        || aggregate instanceof AggAvg
        || aggregate instanceof AggCountVar
        || aggregate instanceof AggCountVarDistinct) {
      if (!Condition.repeatable(expression)) {
        return Optional.empty();
      }
      ExprVars.varsMentioned(asked, expression);
      return Optional.of(aggregate);
    }
    return Optional.empty();
  }

  /** Whether the combinations of the values can be numbered. */
  private boolean few(Star star, Set<Var> asked) {
    double combinations = 1;
    for (int place : places(star, asked)) {
      for (Column column : star.columns(place, version)) {
        combinations *= Math.max(1, column.size());
      }
    }
    return combinations < Long.MAX_VALUE / 2d;
  }

  private static int[] places(Star star, Set<Var> vars) {
    return vars.stream().mapToInt(star::place).filter(place -> place >= 0).sorted().toArray();
  }
}
