package gongkai.opendata.sparql.engine;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** The rows of the side of a join that the join keeps in a table. */
final class Held extends QueryIteratorWrapper {
  private final Charge charge;

  Held(QueryIterator rows, Charge charge) {
    super(rows);
    this.charge = charge;
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = super.moveToNextBinding();
    charge.add(row);
    return row;
  }

  /** The rows of the join; when they are closed, the table is gone. */
  static QueryIterator until(QueryIterator joined, Charge charge) {
    return new QueryIteratorWrapper(joined) {
      @Override
      protected void closeIterator() {
        super.closeIterator();
        charge.release();
      }
    };
  }
}
