package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Column;
import gongkai.opendata.sparql.columns.Keys;
import gongkai.opendata.sparql.columns.Layout;
import gongkai.opendata.sparql.columns.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Triple patterns about one variable whose matches are exactly rows of a table: the pattern says
 * the table's class, or has a property that only its instances have; every other property of it has
 * a column, and each object is a constant or a variable of its own.
 *
 * @param number of the class in the columns
 * @param parts the patterns; that of the class itself is left out
 * @param rest the other patterns
 */
record Star(int number, Var subject, List<Triple> parts, List<Triple> rest) {

  /** The largest star of a pattern. */
  static Optional<Star> of(BasicPattern pattern, Version version) {
    Set<Var> subjects = new LinkedHashSet<>();
    for (Triple triple : pattern) {
      if (Var.isVar(triple.getSubject())) {
        subjects.add(Var.alloc(triple.getSubject()));
      }
    }
    Star best = null;
    for (Var subject : subjects) {
      for (int number = 0; number < version.classes(); number++) {
        Optional<Star> star = of(pattern, subject, version, number);
        if (star.isPresent() && (best == null || star.get().rest.size() < best.rest.size())) {
          best = star.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Star> of(BasicPattern pattern, Var subject, Version version, int number) {
    Layout layout = version.parts(number).getFirst().table().layout();
    List<Triple> parts = new ArrayList<>();
    List<Triple> rest = new ArrayList<>();
    Set<Node> objects = new HashSet<>();
    boolean instances = false;
    for (Triple triple : pattern) {
      Node property = triple.getPredicate();
      Node object = triple.getObject();
      boolean about = triple.getSubject().equals(subject) && layout.properties().contains(property);
      if (about
          && object.equals(layout.type())
          && property.equals(layout.properties().getFirst())) {
        instances = true;
      } else if (about
          && !object.equals(subject)
          && (object.isConcrete() || (Var.isVar(object) && objects.add(object)))) {
        parts.add(triple);
        instances = instances || version.closed(number, property);
      } else {
        rest.add(triple);
      }
    }
    return instances ? Optional.of(new Star(number, subject, parts, rest)) : Optional.empty();
  }

  /** The star with what a row binds in the place of its variables; the subject stays. */
  Star with(Binding row) {
    List<Triple> bound =
        parts.stream()
            .map(
                part ->
                    Triple.create(
                        part.getSubject(), part.getPredicate(), Var.lookup(row, part.getObject())))
            .toList();
    return new Star(number, subject, bound, rest);
  }

  /** Whether a row leads to rows of the star by a value, and not by the subject itself. */
  boolean leadsFrom(Binding row) {
    return !row.contains(subject)
        && parts.stream()
            .anyMatch(
                part -> Var.isVar(part.getObject()) && row.contains(Var.alloc(part.getObject())));
  }

  /** The place among the parts of the pattern that binds a variable; -1 for others. */
  int place(Node var) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).getObject().equals(var)) {
        return i;
      }
    }
    return -1;
  }

  /** The columns of a pattern in all tables of the class. */
  List<Column> columns(int place, Version version) {
    List<Column> columns = new ArrayList<>();
    for (Version.Part part : version.parts(number)) {
      Column column = part.table().column(parts.get(place).getPredicate());
      if (column == null) {
        throw new IllegalStateException("No column " + parts.get(place));
      }
      columns.add(column);
    }
    return columns;
  }

  /** Whether all values of a variable have keys of one kind. */
  boolean keyed(Var var, Version version) {
    int place = place(var);
    if (place < 0) {
      return false;
    }
    List<Column> columns = columns(place, version);
    for (Keys kind : Keys.values()) {
      if (columns.stream().allMatch(column -> column.keyed(kind))) {
        return true;
      }
    }
    return false;
  }

  /** Constants that a row must have, its classes apart. */
  long constants() {
    return parts.stream()
        .filter(
            part ->
                part.getObject().isConcrete()
                    && !part.getPredicate().equals(org.apache.jena.vocabulary.RDF.Nodes.type))
        .count();
  }

  /** Whether a pattern without column asks for a value of the subject, which an index finds. */
  boolean lookedUp() {
    return rest.stream()
        .anyMatch(triple -> triple.getSubject().equals(subject) && triple.getObject().isConcrete());
  }
}
