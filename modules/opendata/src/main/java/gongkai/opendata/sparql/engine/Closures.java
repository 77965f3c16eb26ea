package gongkai.opendata.sparql.engine;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/** What kind of walk a property path is. */
public final class Closures {
  private Closures() {}

  /** Whether the path goes on without a bound: {@code *} or {@code +}. */
  public static boolean unbounded(Path path) {
    return switch (path) {
      case P_ZeroOrMore1 p -> true;
      case P_ZeroOrMoreN p -> true;
      case P_OneOrMore1 p -> true;
      case P_OneOrMoreN p -> true;
      case P_Path1 p -> unbounded(p.getSubPath());
      case P_Path2 p -> unbounded(p.getLeft()) || unbounded(p.getRight());
      default -> false;
    };
  }

  /**
   * Whether walking it with neither end known begins at every node that there is: a closure that
   * takes no step too ({@code p*}, {@code p?}), or one over anything but a plain property.
   */
  public static boolean fromAnything(Path path) {
    return switch (path) {
      case P_ZeroOrMore1 p -> true;
      case P_ZeroOrMoreN p -> true;
      case P_ZeroOrOne p -> true;
      case P_OneOrMore1 p -> !plain(p.getSubPath());
      case P_OneOrMoreN p -> !plain(p.getSubPath());
      case P_Inverse p -> fromAnything(p.getSubPath());
      case P_Seq p -> fromAnything(p.getLeft()) || fromAnything(p.getRight());
      case P_Alt p -> fromAnything(p.getLeft()) || fromAnything(p.getRight());
      default -> false;
    };
  }

  private static boolean plain(Path path) {
    return path instanceof P_Link
        || (path instanceof P_Inverse inverse && inverse.getSubPath() instanceof P_Link);
  }
}
