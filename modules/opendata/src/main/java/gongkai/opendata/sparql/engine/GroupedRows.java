package gongkai.opendata.sparql.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;

/** GROUP BY and aggregates on a budget (SPARQL 1.1 Query, section 11). */
final class GroupedRows extends LateRows {
  private static final int ACCUMULATOR = 80;

  private final VarExprList by;
  private final List<ExprAggregator> aggregates;

  GroupedRows(QueryIterator rows, OpGroup group, ExecutionContext context) {
    super(rows, context);
    by = group.getGroupVars();
    aggregates = group.getAggregators() == null ? List.of() : group.getAggregators();
  }

  @Override
  protected Iterator<Binding> compute(QueryIterator rows) {
    if (!rows.hasNext()) {
      return by.isEmpty() ? List.of(ofNothing()).iterator() : List.<Binding>of().iterator();
    }
    Map<Binding, List<Totals>> groups = new LinkedHashMap<>();
    while (rows.hasNext()) {
      Binding row = rows.next();
      List<Totals> totals = groups.computeIfAbsent(key(row), this::begun);
      long number = CountedRows.number(row);
      for (Totals total : totals) {
        total.add(row, number);
      }
    }
    Iterator<Map.Entry<Binding, List<Totals>>> all = groups.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Binding next() {
        Map.Entry<Binding, List<Totals>> group = all.next();
        return summed(group.getKey(), group.getValue());
      }
    };
  }

  private Binding ofNothing() {
    BindingBuilder row = BindingFactory.builder();
    for (ExprAggregator aggregate : aggregates) {
      Node value = aggregate.getAggregator().getValueEmpty();
      if (value != null) {
        row.add(aggregate.getVar(), value);
      }
    }
    return row.build();
  }

  private Binding key(Binding row) {
    BindingBuilder key = BindingFactory.builder();
    for (Var var : by.getVars()) {
      Node value = by.get(var, row, getExecContext());
      if (value != null) {
        key.add(var, value);
      }
    }
    return key.build();
  }

  private List<Totals> begun(Binding key) {
    charge().add(key);
    charge().add((long) ACCUMULATOR * aggregates.size());
    List<Totals> totals = new ArrayList<>(aggregates.size());
    for (ExprAggregator aggregate : aggregates) {
      totals.add(new Totals(aggregate.getAggregator(), charge(), getExecContext()));
    }
    return totals;
  }

  private Binding summed(Binding key, List<Totals> totals) {
    BindingBuilder row = BindingFactory.builder(key);
    for (int i = 0; i < totals.size(); i++) {
      NodeValue value = totals.get(i).value();
      if (value != null) {
        row.add(aggregates.get(i).getVar(), value.asNode());
      }
    }
    return row.build();
  }
}
