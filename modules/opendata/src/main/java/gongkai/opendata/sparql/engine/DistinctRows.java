package gongkai.opendata.sparql.engine;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** DISTINCT on a budget: the rows that were seen are held. */
final class DistinctRows extends QueryIter1 {
  private final Set<Binding> seen = new HashSet<>();
  private final Charge charge;
  private @Nullable Binding next;

  DistinctRows(QueryIterator rows, ExecutionContext context) {
    super(rows, context);
    charge = new Charge(Budget.of(context.getContext()));
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null && getInput().hasNext()) {
      Binding row = getInput().next();
      if (seen.add(row)) {
        charge.add(row);
        next = row;
      }
    }
    return next != null;
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = next;
    next = null;
    return java.util.Objects.requireNonNull(row);
  }

  @Override
  protected void closeSubIterator() {
    seen.clear();
    charge.release();
  }

  @Override
  protected void requestSubCancel() {}
}
