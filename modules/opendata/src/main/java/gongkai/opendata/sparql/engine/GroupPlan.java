package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Column;
import gongkai.opendata.sparql.columns.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
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

/** Recognises aggregations that columns answer by counted rows. */
final class GroupPlan {
  private final Version version;
  private final ExecutionContext context;

  GroupPlan(Version version, ExecutionContext context) {
    this.version = version;
    this.context = context;
  }

  /** An aggregation: over counted rows. */
  Optional<OpGroup> of(OpGroup group) {
    Unwrapped below = Unwrapped.of(group.getSubOp(), true);
    Optional<Leaf> found = Leaf.of(below.leaf(), version, context);
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
    if (bound && ofStar && star.keyed(expression.asVar(), version)) {
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
