package gongkai.opendata.sparql.engine;

import java.util.Iterator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** Rows that are computed from all rows of another operator, when the first of them is wanted. */
abstract class LateRows extends QueryIter1 {
  private final Budget budget;
  private final Charge charge;
  private @Nullable Iterator<Binding> computed;

  LateRows(QueryIterator rows, ExecutionContext context) {
    super(rows, context);
    budget = Budget.of(context.getContext());
    charge = new Charge(budget);
  }

  /** Computes the rows; what is kept is charged. */
  protected abstract Iterator<Binding> compute(QueryIterator rows);

  final Budget budget() {
    return budget;
  }

  final Charge charge() {
    return charge;
  }

  private Iterator<Binding> computed() {
    Iterator<Binding> rows = computed;
    if (rows == null) {
      rows = compute(getInput());
      computed = rows;
    }
    return rows;
  }

  @Override
  protected final boolean hasNextBinding() {
    return computed().hasNext();
  }

  @Override
  protected final Binding moveToNextBinding() {
    return computed().next();
  }

  @Override
  protected final void closeSubIterator() {
    charge.release();
    computed = null;
  }

  @Override
  protected final void requestSubCancel() {}
}
