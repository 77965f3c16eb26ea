package gongkai.opendata.sparql.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;

/** The operators below one that work row by row, and what they work on. */
record Unwrapped(List<Op1> around, Op leaf) {
  static Unwrapped of(Op op, boolean filters) {
    List<Op1> around = new ArrayList<>();
    Op at = op;
    while ((at instanceof OpExtend || (filters && at instanceof OpFilter))
        && Patterns.of(at).isEmpty()) {
      around.add((Op1) at);
      at = ((Op1) at).getSubOp();
    }
    return new Unwrapped(around, at);
  }

  Op around(Op inner) {
    Op op = inner;
    for (Op1 one : around.reversed()) {
      op = one.copy(op);
    }
    return op;
  }
}
