package gongkai.opendata.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/** TDB2's executor, with every operator's rows and every path's statements on the budget. */
final class GuardedExecutor extends OpExecutorTDB2 {
  private final Budget budget;
  private boolean parentHolds;

  GuardedExecutor(ExecutionContext context) {
    super(context);
    budget = Budget.of(context.getContext());
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    if (reorders(op) && !input.hasNext()) {
      input.close();
      return QueryIterNullIterator.create(execCxt);
    }
    boolean held = parentHolds;
    parentHolds = holds(op);
    try {
      return new Rows(super.exec(op, input), budget, held);
    } finally {
      parentHolds = held;
    }
  }

  /** TDB2 (6.0.0) fails on these when nothing comes in: it looks at a first row to reorder. */
  private static boolean reorders(Op op) {
    return op instanceof OpQuadPattern
        || op instanceof OpBGP
        || (op instanceof OpFilter filter && reorders(filter.getSubOp()));
  }

  /** Whether the operator keeps the rows it is given. */
  private static boolean holds(Op op) {
    return op instanceof OpOrder
        || op instanceof OpJoin
        || op instanceof OpLeftJoin
        || op instanceof OpMinus
        || op instanceof OpDistinct;
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    ExecutionContext guarded =
        ExecutionContext.copyChangeActiveGraph(
            execCxt, new Statements(execCxt.getActiveGraph(), budget));
    return new QueryIterPath(path.getTriplePath(), input, guarded);
  }

  private static final class Rows extends QueryIteratorWrapper {
    private final Budget budget;
    private final boolean held;

    Rows(QueryIterator rows, Budget budget, boolean held) {
      super(rows);
      this.budget = budget;
      this.held = held;
    }

    @Override
    protected Binding moveToNextBinding() {
      budget.step();
      if (held) {
        budget.hold();
      }
      return super.moveToNextBinding();
    }
  }

  private static final class Statements extends GraphWrapper {
    private final Budget budget;

    Statements(Graph graph, Budget budget) {
      super(graph);
      this.budget = budget;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return counted(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
      return counted(super.find(subject, property, object));
    }

    private ExtendedIterator<Triple> counted(ExtendedIterator<Triple> found) {
      budget.step();
      return found.mapWith(
          triple -> {
            budget.step();
            return triple;
          });
    }
  }
}
