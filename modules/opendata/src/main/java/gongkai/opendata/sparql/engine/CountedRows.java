package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;

/**
 * The rows of a star for an aggregation: rows that do not differ in what is asked about them are
 * one, with their number in a variable that no query can name.
 *
 * <p>Of a variable of which only the least and the greatest value are asked for, these two remain:
 * one row has the least with all but one of the number, another the greatest with one.
 */
final class CountedRows extends StarRows {
  /** The number of rows that a row stands for. */
  static final Var NUMBER = Var.alloc("*number");

  private static final int GROUP = 120;

  private final int[] asked;
  private final int[] extremes;

  /**
   * Counted rows.
   *
   * @param asked places of the patterns whose variables are asked about
   * @param extremes places of those whose least and greatest values are
   */
  CountedRows(
      Star star,
      List<Condition> conditions,
      Version version,
      Op instead,
      int[] asked,
      int[] extremes) {
    super(star, conditions, version, instead, null);
    this.asked = asked;
    this.extremes = extremes;
  }

  /** How many rows a row stands for. */
  static long number(Binding row) {
    Node number = row.get(NUMBER);
    return number == null ? 1 : ((Number) number.getLiteralValue()).longValue();
  }

  private static final class Group {
    private final int[] codes;
    private final int[] least;
    private final int[] greatest;
    private long number;

    Group(int asked, int extremes) {
      codes = new int[asked];
      least = new int[extremes];
      greatest = new int[extremes];
    }
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    input.close();
    Budget budget = Budget.of(context.getContext());
    List<Binding> rows = new ArrayList<>();
    for (Scan scan : scans(budget)) {
      for (Group group : groups(scan, budget)) {
        if (extremes.length > 0 && group.number > 1) {
          rows.add(row(scan, group, group.least, group.number - 1));
          rows.add(row(scan, group, group.greatest, 1));
        } else {
          rows.add(row(scan, group, group.least, group.number));
        }
      }
    }
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private Iterable<Group> groups(Scan scan, Budget budget) {
    Map<Long, Group> groups = new LinkedHashMap<>();
    Group last = null;
    long lastKey = -1;
    while (scan.next()) {
      long key = 0;
      for (int place : asked) {
        key = key * scan.column(place).size() + scan.code(place);
      }
      Group group = key == lastKey ? last : groups.get(key);
      if (group == null) {
        budget.hold(GROUP);
        group = begun(scan);
        groups.put(key, group);
      }
      last = group;
      lastKey = key;
      group.number++;
      for (int i = 0; i < extremes.length; i++) {
        int code = scan.code(extremes[i]);
        long value = scan.column(extremes[i]).key(code);
        if (value < scan.column(extremes[i]).key(group.least[i])) {
          group.least[i] = code;
        }
        if (value > scan.column(extremes[i]).key(group.greatest[i])) {
          group.greatest[i] = code;
        }
      }
    }
    budget.release((long) GROUP * groups.size());
    return groups.values();
  }

  private Group begun(Scan scan) {
    Group group = new Group(asked.length, extremes.length);
    for (int i = 0; i < asked.length; i++) {
      group.codes[i] = scan.code(asked[i]);
    }
    for (int i = 0; i < extremes.length; i++) {
      group.least[i] = scan.code(extremes[i]);
      group.greatest[i] = group.least[i];
    }
    return group;
  }

  private Binding row(Scan scan, Group group, int[] extreme, long number) {
    BindingNodeId row = new BindingNodeId();
    for (int i = 0; i < asked.length; i++) {
      put(row, scan, asked[i], group.codes[i]);
    }
    for (int i = 0; i < extremes.length; i++) {
      put(row, scan, extremes[i], extreme[i]);
    }
    row.put(
        NUMBER,
        NodeId.inline(NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger)));
    return new BindingTDB(row, version.nodes());
  }

  private void put(BindingNodeId row, Scan scan, int place, int code) {
    row.put(
        Var.alloc(star.parts().get(place).getObject()), Version.id(scan.column(place).value(code)));
  }
}
