package gongkai.opendata.sparql.engine;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Triple patterns of the default graph and the filters on them. The optimizer places each filter
 * after the patterns that bind its variables; after all patterns it gives the same.
 */
record Patterns(BasicPattern triples, ExprList filters) {

  /** The patterns that an operator consists of; empty when there is more to it. */
  static Optional<Patterns> of(Op op) {
    Patterns all = new Patterns(new BasicPattern(), new ExprList());
    boolean only = all.gather(op instanceof OpFilter filter ? filter.getSubOp() : op);
    if (op instanceof OpFilter filter) {
      all.filters.addAll(filter.getExprs());
    }
    return only && !all.triples.isEmpty() ? Optional.of(all) : Optional.empty();
  }

  private boolean gather(Op op) {
    return switch (op) {
      case OpQuadPattern pattern -> {
        triples.addAll(pattern.getBasicPattern());
        yield pattern.isDefaultGraph();
      }
      case OpSequence sequence -> sequence.getElements().stream().allMatch(this::gather);
      case OpFilter filter -> gather(filter);
      case OpTable table -> table.isJoinIdentity();
      default -> false;
    };
  }

  /** A filter within counts only what its own patterns bind: others may bind more later. */
  private boolean gather(OpFilter filter) {
    Patterns within = new Patterns(new BasicPattern(), new ExprList());
    if (!within.gather(filter.getSubOp())) {
      return false;
    }
    Set<Var> bound = new HashSet<>();
    for (Triple triple : within.triples) {
      Vars.addVarsFromTriple(bound, triple);
    }
    // the patterns before it bind too
    for (Triple triple : triples) {
      Vars.addVarsFromTriple(bound, triple);
    }
    for (Expr one : filter.getExprs()) {
      if (!bound.containsAll(one.getVarsMentioned())) {
        return false;
      }
    }
    triples.addAll(within.triples);
    filters.addAll(within.filters);
    filters.addAll(filter.getExprs());
    return true;
  }
}
