package gongkai.opendata.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Asks the other store for statements, in questions of bounded length. */
record Reading(Wire wire, Language language) {
  private static final int AT_ONCE = 500;

  /** All statements about the subjects. */
  List<Triple> about(Collection<Node> subjects) {
    return each(subjects, "VALUES ?s { %s } ?s ?p ?o");
  }

  /** All statements with that property and one of the objects. */
  List<Triple> linking(Node property, Collection<Node> objects) {
    return each(
        objects,
        "VALUES ?o { %s } VALUES ?p { "
            + Language.term(property).replace("%", "%%")
            + " } ?s ?p ?o");
  }

  /** Some statements with that object. */
  List<Triple> linking(Node object, int most) {
    return wire.construct(
        language.construct(
            "VALUES ?o { " + Language.term(object) + " } ?s ?p ?o", "LIMIT " + most));
  }

  /** Some statements about other subjects. */
  List<Triple> besides(Node subject, int most) {
    return wire.construct(
        language.construct(
            "?s ?p ?o FILTER(?s != " + Language.term(subject) + ")", "LIMIT " + most));
  }

  private List<Triple> each(Collection<Node> nodes, String pattern) {
    List<Node> all = List.copyOf(nodes);
    List<Triple> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      String some = Language.terms(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
      found.addAll(wire.construct(language.construct(pattern.formatted(some), "")));
    }
    return found;
  }
}
