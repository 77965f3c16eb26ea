package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Version;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.jspecify.annotations.Nullable;

/** The rows of a star in the place of its patterns and filters. */
class StarRows extends OpExt {
  final Star star;
  final List<Condition> conditions;
  final Version version;
  private final Op instead;
  private final @Nullable First first;

  /**
   * Rows of a star.
   *
   * @param instead what they replace
   * @param first which of them are enough, null for all
   */
  StarRows(
      Star star, List<Condition> conditions, Version version, Op instead, @Nullable First first) {
    super("columns");
    this.star = star;
    this.conditions = conditions;
    this.version = version;
    this.instead = instead;
    this.first = first;
  }

  /**
   * Only the first by a column's keys, and all that are equal to the last of them.
   *
   * @param place of the pattern that binds the variable
   */
  record First(int place, boolean descending, long number) {}

  final List<Scan> scans(Budget budget) {
    List<Scan> scans = new ArrayList<>();
    for (int i = 0; i < version.parts(star.number()).size(); i++) {
      scans.add(new Scan(star, i, conditions, version, budget));
    }
    return scans;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    input.close();
    Budget budget = Budget.of(context.getContext());
    List<Scan> scans = scans(budget);
    if (first != null) {
      Condition enough = enough(first, scans);
      scans = scans(budget);
      scans.forEach(scan -> scan.narrow(enough));
    }
    return QueryIterPlainWrapper.create(new Rows(scans.iterator()), context);
  }

  /** What the key of a row must be to be among the first. */
  private static Condition enough(First first, List<Scan> scans) {
    int sign = first.descending() ? 1 : -1;
    PriorityQueue<Long> best = new PriorityQueue<>();
    for (Scan scan : scans) {
      while (scan.next()) {
        long key = sign * scan.column(first.place()).key(scan.code(first.place()));
        if (best.size() < first.number()) {
          best.add(key);
        } else if (key > best.element()) {
          best.remove();
          best.add(key);
        }
      }
    }
    long least = best.size() < first.number() ? Long.MIN_VALUE : best.element();
    return new Condition(
        first.place(), false, column -> Condition.keys(column, key -> sign * key >= least));
  }

  private final class Rows implements Iterator<Binding> {
    private final Iterator<Scan> scans;
    private @Nullable Scan scan;
    private boolean ready;

    Rows(Iterator<Scan> scans) {
      this.scans = scans;
    }

    @Override
    public boolean hasNext() {
      while (!ready) {
        Scan open = scan;
        if (open != null && open.next()) {
          ready = true;
        } else if (scans.hasNext()) {
          scan = scans.next();
        } else {
          return false;
        }
      }
      return true;
    }

    @Override
    public Binding next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ready = false;
      return row(Objects.requireNonNull(scan));
    }
  }

  private Binding row(Scan scan) {
    BindingNodeId row = new BindingNodeId();
    row.put(star.subject(), Version.id(scan.subject()));
    for (int i = 0; i < star.parts().size(); i++) {
      if (star.parts().get(i).getObject().isVariable()) {
        row.put(
            Var.alloc(star.parts().get(i).getObject()),
            Version.id(scan.column(i).value(scan.code(i))));
      }
    }
    return new BindingTDB(row, version.nodes());
  }

  @Override
  public final Op effectiveOp() {
    return instead;
  }

  @Override
  public final void outputArgs(IndentedWriter out, SerializationContext context) {
    out.print(star.toString());
  }

  @Override
  public final int hashCode() {
    return instead.hashCode();
  }

  @Override
  public final boolean equalTo(Op other, NodeIsomorphismMap labels) {
    return other == this;
  }
}
