package gongkai.opendata.sparql.engine;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.QC;

/** The rows of a star that go with each row of another operator, found by the values it binds. */
final class JoinedRows extends QueryIterRepeatApply {
  private final Function<Binding, Optional<Iterator<Binding>>> star;
  private final Op otherwise;

  /**
   * Joined rows.
   *
   * @param star the rows that go with one; empty when an index finds them sooner
   * @param otherwise what to evaluate for such a row
   */
  JoinedRows(
      QueryIterator rows,
      ExecutionContext context,
      Function<Binding, Optional<Iterator<Binding>>> star,
      Op otherwise) {
    super(rows, context);
    this.star = star;
    this.otherwise = otherwise;
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    ExecutionContext context = getExecContext();
    return star.apply(row)
        .map(rows -> QueryIterPlainWrapper.create(rows, context))
        .orElseGet(() -> QC.execute(otherwise, QueryIterSingleton.create(row, context), context));
  }
}
