package gongkai.opendata.sparql.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * ORDER BY on a budget: whole, or the first rows only, which never holds more than these. Sort keys
 * are computed once a row.
 */
final class SortedRows extends LateRows {
  private final List<SortCondition> conditions;
  private final long first;
  private final boolean distinct;

  /**
   * Sorts the rows.
   *
   * @param first how many are wanted, {@link Query#NOLIMIT} for all
   * @param distinct whether equal rows count once among the first
   */
  SortedRows(
      QueryIterator rows,
      List<SortCondition> conditions,
      long first,
      boolean distinct,
      ExecutionContext context) {
    super(rows, context);
    this.conditions = conditions;
    this.first = first == Query.NOLIMIT ? Long.MAX_VALUE : first;
    this.distinct = distinct;
  }

  private static final class Keyed {
    private final Binding row;
    private final NodeValue[] keys;

    Keyed(Binding row, NodeValue[] keys) {
      this.row = row;
      this.keys = keys;
    }
  }

  @Override
  protected Iterator<Binding> compute(QueryIterator rows) {
    List<Keyed> kept = first == Long.MAX_VALUE ? all(rows) : first(rows);
    kept.sort(this::compare);
    Iterator<Keyed> sorted = kept.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return sorted.hasNext();
      }

      @Override
      public Binding next() {
        return sorted.next().row;
      }
    };
  }

  private List<Keyed> all(QueryIterator rows) {
    List<Keyed> all = new ArrayList<>();
    while (rows.hasNext()) {
      Keyed row = keyed(rows.next());
      charge().add(row.row);
      all.add(row);
    }
    return all;
  }

  private List<Keyed> first(QueryIterator rows) {
    Comparator<Keyed> last = (a, b) -> compare(b, a);
    PriorityQueue<Keyed> heap = new PriorityQueue<>(last);
    Set<Binding> known = new HashSet<>();
    while (first > 0 && rows.hasNext()) {
      Keyed row = keyed(rows.next());
      boolean full = heap.size() >= first;
      if ((full && compare(row, heap.element()) >= 0) || (distinct && !known.add(row.row))) {
        continue;
      }
      if (full) {
        Binding out = heap.remove().row;
        known.remove(out);
        charge().remove(out);
      }
      charge().add(row.row);
      heap.add(row);
    }
    return new ArrayList<>(heap);
  }

  private Keyed keyed(Binding row) {
    NodeValue[] keys = new NodeValue[conditions.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ExprLib.evalOrNull(conditions.get(i).getExpression(), row, getExecContext());
    }
    return new Keyed(row, keys);
  }

  private int compare(Keyed a, Keyed b) {
    budget().tick();
    for (int i = 0; i < a.keys.length; i++) {
      int order = compare(a.keys[i], b.keys[i]);
      if (order != 0) {
        return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
      }
    }
    return 0;
  }

  private static int compare(NodeValue a, NodeValue b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return NodeValue.compareAlways(a, b);
  }
}
