package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Column;
import gongkai.opendata.sparql.columns.Keys;
import gongkai.opendata.sparql.columns.Version;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A filter on one variable of a star, decided once for each different value of its column instead
 * of once for each row. It lets through exactly the values for which the expression is true.
 *
 * @param place of the pattern that binds the variable
 * @param text whether it looks for a part of a text, which leaves few
 */
record Condition(int place, boolean text, Function<Column, BitSet> allowed) {
  /** Different values for which an expression of any kind is evaluated one by one. */
  private static final int FEW = 4_096;

  /** The filter as a condition; nothing when rows must be looked at. */
  static Optional<Condition> of(Expr filter, Star star, Version version, ExecutionContext context) {
    Set<Var> vars = filter.getVarsMentioned();
    if (vars.size() != 1) {
      return Optional.empty();
    }
    Var var = vars.iterator().next();
    int place = star.place(var);
    if (place < 0) {
      return Optional.empty();
    }
    List<Column> columns = star.columns(place, version);
    return part(filter, var, place, columns)
        .or(() -> range(filter, var, place, columns))
        .or(() -> few(filter, var, place, columns, version, context));
  }

  /**
   * {@code CONTAINS(?v, "x")} and {@code CONTAINS(STR(?v), "x")} with a string without language,
   * which every string may be compared with.
   */
  private static Optional<Condition> part(Expr filter, Var var, int place, List<Column> columns) {
    if (!(filter instanceof E_StrContains contains)
        || !(contains.getArg2() instanceof NodeValue value)
        || !value.isString()
        || !(is(contains.getArg1(), var)
            || (contains.getArg1() instanceof E_Str str && is(str.getArg(), var)))) {
      return Optional.empty();
    }
    String part = value.getString();
    return columns.stream().allMatch(column -> Version.searchable(column, part))
        ? Optional.of(
            new Condition(place, true, column -> Version.containing(column, part).orElseThrow()))
        : Optional.empty();
  }

  private static boolean is(Expr expression, Var var) {
    return expression instanceof ExprVar && expression.asVar().equals(var);
  }

  /** Days and moments before or after a constant of the same kind. */
  private static Optional<Condition> range(Expr filter, Var var, int place, List<Column> columns) {
    if (!(filter instanceof ExprFunction2 compared)) {
      return Optional.empty();
    }
    boolean turned = is(compared.getArg2(), var);
    Expr constant = turned ? compared.getArg1() : compared.getArg2();
    if (!(constant instanceof NodeValue value)
        || !is(turned ? compared.getArg2() : compared.getArg1(), var)) {
      return Optional.empty();
    }
    for (Keys kind : Keys.values()) {
      OptionalLong key = kind.of(value.asNode());
      if (key.isPresent() && columns.stream().allMatch(column -> column.keyed(kind))) {
        return test(compared, turned, key.getAsLong())
            .map(test -> new Condition(place, false, column -> keys(column, test)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LongPredicate> test(ExprFunction2 compared, boolean turned, long key) {
    return switch (compared) {
      case E_LessThan f -> Optional.of(turned ? k -> k > key : k -> k < key);
      case E_LessThanOrEqual f -> Optional.of(turned ? k -> k >= key : k -> k <= key);
      case E_GreaterThan f -> Optional.of(turned ? k -> k < key : k -> k > key);
      case E_GreaterThanOrEqual f -> Optional.of(turned ? k -> k <= key : k -> k >= key);
      default -> Optional.empty();
    };
  }

  /** The values whose keys pass a test. */
  static BitSet keys(Column column, LongPredicate test) {
    BitSet allowed = new BitSet(column.size());
    for (int code = 0; code < column.size(); code++) {
      if (test.test(column.key(code))) {
        allowed.set(code);
      }
    }
    return allowed;
  }

  private static Optional<Condition> few(
      Expr filter,
      Var var,
      int place,
      List<Column> columns,
      Version version,
      ExecutionContext context) {
    if (!repeatable(filter) || columns.stream().anyMatch(column -> column.size() > FEW)) {
      return Optional.empty();
    }
    return Optional.of(
        new Condition(
            place,
            false,
            column -> {
              BitSet allowed = new BitSet(column.size());
              for (int code = 0; code < column.size(); code++) {
                var node = version.nodes().getNodeForNodeId(Version.id(column.value(code)));
                if (filter.isSatisfied(BindingFactory.binding(var, node), context)) {
                  allowed.set(code);
                }
              }
              return allowed;
            }));
  }

  /** Whether the same values always give the same result, without looking at the dataset. */
  static boolean repeatable(Expr expression) {
    return switch (expression) {
      case ExprFunctionOp f -> false;
      case E_Random f -> false;
      case E_UUID f -> false;
      case E_StrUUID f -> false;
      case E_BNode f -> false;
      case E_Now f -> false;
      case ExprFunction f -> f.getArgs().stream().allMatch(Condition::repeatable);
      case ExprVar f -> true;
      case NodeValue f -> true;
      default -> false;
    };
  }
}
