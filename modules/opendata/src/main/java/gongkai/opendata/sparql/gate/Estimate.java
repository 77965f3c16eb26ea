package gongkai.opendata.sparql.gate;

import gongkai.opendata.sparql.gate.Statistics.Counts;
import gongkai.opendata.sparql.gate.Statistics.Property;
import gongkai.opendata.sparql.refusal.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * Guesses from the statistics how many rows a query's operators produce together. It errs: it is
 * for choosing a lane and for refusing what is hopeless, and the budget is what holds.
 */
final class Estimate {
  /** Rows beyond which a query is hopeless. */
  static final double HOPELESS = 50_000_000;

  /** Rows that patterns without a common variable may make together. */
  static final double PRODUCT = 1_000_000;

  private final Counts counts;
  private final PrefixMapping prefixes;
  private double work;

  Estimate(Counts counts, PrefixMapping prefixes) {
    this.counts = counts;
    this.prefixes = prefixes;
  }

  /** A part of a query: rows of its result, variables in them, and how it is written. */
  private record Part(double rows, Set<Var> variables, String text) {}

  double rows(Op algebra) {
    part(algebra, Set.of());
    if (work > HOPELESS) {
      throw Refusal.ESTIMATE.because(String.format("%.0f > %.0f", work, HOPELESS));
    }
    return work;
  }

  private Part part(Op op, Set<Set<Var>> equal) {
    return switch (op) {
      case OpBGP group -> group(group, equal);
      case OpPath path -> path(path);
      case OpTable table ->
          new Part(table.getTable().size(), Set.copyOf(table.getTable().getVars()), "VALUES");
      case OpFilter filter -> part(filter.getSubOp(), equalities(filter, equal));
      case OpUnion union -> {
        Part left = part(union.getLeft(), equal);
        Part right = part(union.getRight(), equal);
        yield new Part(left.rows + right.rows, both(left.variables, right.variables), left.text);
      }
      case OpSlice slice -> slice(slice, equal);
      case Op2 join -> joined(part(join.getLeft(), equal), part(join.getRight(), equal), equal);
      case Op1 one -> part(one.getSubOp(), equal);
      case OpN many -> {
        Part all = new Part(1, Set.of(), "");
        for (Op each : many.getElements()) {
          all = joined(all, part(each, equal), equal);
        }
        yield all;
      }
      default -> new Part(1, Set.of(), "");
    };
  }

  private static Set<Set<Var>> equalities(OpFilter filter, Set<Set<Var>> known) {
    Set<Set<Var>> all = new HashSet<>(known);
    for (Expr expression : filter.getExprs()) {
      if (expression instanceof E_Equals) {
        all.add(expression.getVarsMentioned());
      }
    }
    return all;
  }

  /** LIMIT without sorting or grouping stops early, so only that share of the work is done. */
  private Part slice(OpSlice slice, Set<Set<Var>> equal) {
    double before = work;
    Part all = part(slice.getSubOp(), equal);
    if (slice.getLength() == Query.NOLIMIT) {
      return all;
    }
    double wanted = slice.getLength() + Math.max(0, slice.getStart());
    if (all.rows > wanted && streams(slice.getSubOp())) {
      work = before + (work - before) * wanted / all.rows;
    }
    return new Part(Math.min(all.rows, wanted), all.variables, all.text);
  }

  private static boolean streams(Op op) {
    return switch (op) {
      case OpOrder o -> false;
      case OpGroup g -> false;
      // what is filtered may have to be read to its end
      case OpFilter f -> false;
      case Op1 one -> streams(one.getSubOp());
      case OpBGP b -> true;
      default -> false;
    };
  }

  private Part group(OpBGP group, Set<Set<Var>> equal) {
    List<Triple> left = new ArrayList<>(group.getPattern().getList());
    Part all = new Part(1, Set.of(), "");
    while (!left.isEmpty()) {
      Part best = null;
      Triple taken = left.getFirst();
      for (Triple triple : left) {
        boolean connected = all.variables.isEmpty() || touches(triple, all.variables);
        double rows = fanOut(triple, all.variables) * (connected ? 1 : 1e6);
        if (best == null || rows < best.rows) {
          best = new Part(rows, variables(triple), FmtUtils.stringForTriple(triple, prefixes));
          taken = triple;
        }
      }
      left.remove(taken);
      Part next = new Part(fanOut(taken, all.variables), variables(taken), text(taken));
      connected(all, next, all.rows * next.rows, equal);
      all = new Part(all.rows * next.rows, both(all.variables, next.variables), next.text);
      work += all.rows;
    }
    return all;
  }

  private String text(Triple triple) {
    return FmtUtils.stringForTriple(triple, prefixes);
  }

  private static boolean touches(Triple triple, Set<Var> known) {
    return variables(triple).stream().anyMatch(known::contains);
  }

  private void connected(Part left, Part right, double rows, Set<Set<Var>> equal) {
    if (left.variables.isEmpty()
        || right.variables.isEmpty()
        || rows <= PRODUCT
        || left.variables.stream().anyMatch(right.variables::contains)
        || equal.stream()
            .anyMatch(
                pair ->
                    pair.stream().anyMatch(left.variables::contains)
                        && pair.stream().anyMatch(right.variables::contains))) {
      return;
    }
    throw Refusal.UNCONNECTED.because(String.format("%.0f > %.0f", rows, PRODUCT)).at(right.text);
  }

  private Part joined(Part left, Part right, Set<Set<Var>> equal) {
    boolean shared = left.variables.stream().anyMatch(right.variables::contains);
    double rows = shared ? Math.max(left.rows, right.rows) : left.rows * right.rows;
    connected(left, right, rows, equal);
    work += rows;
    return new Part(rows, both(left.variables, right.variables), right.text);
  }

  private Part path(OpPath path) {
    Set<Var> variables = new HashSet<>();
    for (Node node : List.of(path.getTriplePath().getSubject(), path.getTriplePath().getObject())) {
      if (Var.isVar(node)) {
        variables.add(Var.alloc(node));
      }
    }
    double rows = Math.min(counts.triples(), variables.size() == 2 ? counts.subjects() : 1_000);
    work += rows;
    return new Part(rows, variables, path.getTriplePath().toString());
  }

  private double fanOut(Triple triple, Set<Var> known) {
    boolean subject = bound(triple.getSubject(), known);
    boolean object = bound(triple.getObject(), known);
    Node property = triple.getPredicate();
    if (!property.isURI()) {
      double all = Math.max(1, counts.triples());
      double perSubject = all / Math.max(1, counts.subjects());
      return subject ? perSubject : object ? perSubject * 10 : all;
    }
    Property known1 = counts.properties().getOrDefault(property.getURI(), new Property(0, 1, 1));
    if (property.getURI().endsWith("#type") && triple.getObject().isURI() && !subject) {
      return counts.classes().getOrDefault(triple.getObject().getURI(), 0L);
    }
    double all = known1.triples();
    if (subject && object) {
      return Math.min(1, all);
    }
    return subject
        ? all / Math.max(1, known1.subjects())
        : object ? all / Math.max(1, known1.objects()) : all;
  }

  private static boolean bound(Node node, Set<Var> known) {
    return node.isConcrete() || (Var.isVar(node) && known.contains(Var.alloc(node)));
  }

  private static Set<Var> variables(Triple triple) {
    Set<Var> variables = new HashSet<>();
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      if (Var.isVar(node)) {
        variables.add(Var.alloc(node));
      }
    }
    return variables;
  }

  private static Set<Var> both(Set<Var> left, Set<Var> right) {
    Set<Var> both = new HashSet<>(left);
    both.addAll(right);
    return both;
  }
}
