package gongkai.opendata.sparql.engine;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** The rows of an operator, each a step of the budget. */
final class Pulled extends QueryIteratorWrapper {
  private final Budget budget;

  Pulled(QueryIterator rows, Budget budget) {
    super(rows);
    this.budget = budget;
  }

  @Override
  protected Binding moveToNextBinding() {
    budget.step();
    return super.moveToNextBinding();
  }
}
