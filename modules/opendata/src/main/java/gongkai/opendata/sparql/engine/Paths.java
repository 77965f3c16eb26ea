package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.refusal.Refusal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.path.PathLib;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A property path on a budget: every statement that it reads is a step, and while it is walked from
 * one row, what it has reached is held.
 */
final class Paths extends QueryIterRepeatApply {
  private static final int REACHED = 160;

  private final TriplePath path;
  private final boolean endless;
  private final Charge charge;
  private final ExecutionContext guarded;

  Paths(TriplePath path, QueryIterator rows, ExecutionContext context, Budget budget) {
    super(rows, context);
    this.path = path;
    this.endless = Closures.fromAnything(path.getPath());
    this.charge = new Charge(budget);
    this.guarded =
        ExecutionContext.copyChangeActiveGraph(
            context, new Statements(context.getActiveGraph(), budget, charge));
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    if (endless
        && Var.isVar(Var.lookup(row, path.getSubject()))
        && Var.isVar(Var.lookup(row, path.getObject()))) {
      throw Refusal.PATH_ENDS.at(path.toString());
    }
    charge.release();
    return PathLib.execTriplePath(row, path, guarded);
  }

  @Override
  protected void closeSubIterator() {
    super.closeSubIterator();
    charge.release();
  }

  private static final class Statements extends GraphWrapper {
    private final Budget budget;
    private final Charge charge;

    Statements(Graph graph, Budget budget, Charge charge) {
      super(graph);
      this.budget = budget;
      this.charge = charge;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return counted(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
      return counted(super.find(subject, property, object));
    }

    @Override
    public ExtendedIterator<Triple> find() {
      return counted(super.find());
    }

    private ExtendedIterator<Triple> counted(ExtendedIterator<Triple> found) {
      budget.step();
      charge.add(REACHED);
      return found.mapWith(
          triple -> {
            budget.step();
            charge.add(REACHED);
            return triple;
          });
    }
  }
}
