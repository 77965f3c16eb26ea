package gongkai.opendata.sparql.engine;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The bytes that one operator holds, given back together when it is closed. */
final class Charge {
  /** A row object with its entry in a table; and a value of it. */
  private static final int ROW = 96;

  private static final int VALUE = 72;

  private final Budget budget;
  private long bytes;

  Charge(Budget budget) {
    this.budget = budget;
  }

  void add(long more) {
    bytes += more;
    budget.hold(more);
  }

  void add(Binding row) {
    add(weight(row));
  }

  void remove(Binding row) {
    long less = weight(row);
    bytes -= less;
    budget.release(less);
  }

  void release() {
    budget.release(bytes);
    bytes = 0;
  }

  /** Bytes of a row in memory, rather too many than too few. */
  static long weight(Binding row) {
    long bytes = ROW;
    for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
      bytes += weight(row.get(vars.next()));
    }
    return bytes;
  }

  /** Bytes of a value in memory. */
  static long weight(Node node) {
    if (node == null) {
      return VALUE;
    }
    if (node.isURI()) {
      return VALUE + (long) node.getURI().length();
    }
    return node.isLiteral() ? VALUE + 2L * node.getLiteralLexicalForm().length() : VALUE;
  }
}
