package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Version;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
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

  /** What conditions let through in each table of the class, by pattern; null for all. */
  private List<@Nullable BitSet[]> allowed() {
    List<@Nullable BitSet[]> all = new ArrayList<>();
    version.parts(star.number()).forEach(part -> all.add(new BitSet[star.parts().size()]));
    conditions.forEach(condition -> narrow(all, condition));
    return all;
  }

  private List<Scan> scans(Star asked, List<@Nullable BitSet[]> allowed, Budget budget) {
    List<Scan> scans = new ArrayList<>();
    for (int i = 0; i < allowed.size(); i++) {
      scans.add(new Scan(asked, i, allowed.get(i), version, budget));
    }
    return scans;
  }

  final List<Scan> scans(Budget budget) {
    return scans(star, allowed(), budget);
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    Budget budget = Budget.of(context.getContext());
    List<@Nullable BitSet[]> allowed = allowed();
    if (!input.isJoinIdentity()) {
      return new JoinedRows(input, context, row -> joined(row, allowed, budget), instead);
    }
    input.close();
    if (first != null) {
      narrow(allowed, enough(first, scans(star, allowed, budget)));
    }
    Iterator<Scan> scans = scans(star, allowed, budget).iterator();
    return QueryIterPlainWrapper.create(new Rows(star, BindingFactory.root(), scans), context);
  }

  /** The rows that go with one of another operator, unless that knows the subject. */
  private Optional<Iterator<Binding>> joined(
      Binding row, List<@Nullable BitSet[]> allowed, Budget budget) {
    if (row.contains(star.subject())) {
      return Optional.empty();
    }
    Star asked = star.with(row);
    return Optional.of(new Rows(asked, row, scans(asked, allowed, budget).iterator()));
  }

  private void narrow(List<@Nullable BitSet[]> allowed, Condition condition) {
    for (int i = 0; i < allowed.size(); i++) {
      Scan.narrow(allowed.get(i), condition, star.columns(condition.place(), version).get(i));
    }
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

  /**
   * A row with the store's number of each value: where a row comes from the store, its patterns
   * (TDB2 6.0.0) look at the numbers only, and take a variable without one as free.
   */
  private BindingNodeId numbered(Binding row) {
    if (row instanceof BindingTDB stored) {
      return stored.getBindingId();
    }
    BindingNodeId numbers = new BindingNodeId(row);
    row.forEach(
        (variable, value) -> numbers.put(variable, version.nodes().getNodeIdForNode(value)));
    return numbers;
  }

  private final class Rows implements Iterator<Binding> {
    private final Star asked;
    private final BindingNodeId with;
    private final Iterator<Scan> scans;
    private @Nullable Scan scan;
    private boolean ready;

    Rows(Star asked, Binding with, Iterator<Scan> scans) {
      this.asked = asked;
      this.with = numbered(with);
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

    private Binding row(Scan match) {
      BindingNodeId row = new BindingNodeId(with);
      row.put(asked.subject(), Version.id(match.subject()));
      for (int i = 0; i < asked.parts().size(); i++) {
        if (asked.parts().get(i).getObject().isVariable()) {
          row.put(
              Var.alloc(asked.parts().get(i).getObject()),
              Version.id(match.column(i).value(match.code(i))));
        }
      }
      return new BindingTDB(row, version.nodes());
    }
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
