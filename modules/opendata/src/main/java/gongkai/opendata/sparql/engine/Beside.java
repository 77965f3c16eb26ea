package gongkai.opendata.sparql.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.vocabulary.RDF;

/** The patterns beside a star that do not name its subject: what they bind leads to its rows. */
record Beside(List<Triple> triples) {

  static Beside of(Star star) {
    Predicate<Node> subject = star.subject()::equals;
    return new Beside(
        star.rest().stream()
            .filter(one -> !subject.test(one.getSubject()) && !subject.test(one.getObject()))
            .toList());
  }

  Set<Var> variables() {
    Set<Var> all = new HashSet<>();
    triples.forEach(triple -> Vars.addVarsFromTriple(all, triple));
    return all;
  }

  /**
   * Whether they are worth being matched first: they bind a value of the star, and an index finds
   * each of them from a constant, if need be over others of them.
   */
  boolean leadsTo(Star star) {
    return star.parts().stream()
            .map(Triple::getObject)
            .anyMatch(object -> Var.isVar(object) && variables().contains(Var.alloc(object)))
        && anchored();
  }

  private boolean anchored() {
    Set<Var> known = new HashSet<>();
    Set<Triple> reached = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Triple triple : triples) {
        if (!reached.contains(triple) && (constant(triple) || touches(triple, known))) {
          Vars.addVarsFromTriple(known, triple);
          more = reached.add(triple);
        }
      }
    }
    return reached.size() == new HashSet<>(triples).size();
  }

  private static boolean constant(Triple triple) {
    return triple.getSubject().isConcrete()
        || (triple.getObject().isConcrete() && !triple.getPredicate().equals(RDF.Nodes.type));
  }

  private static boolean touches(Triple triple, Set<Var> known) {
    Set<Var> own = new HashSet<>();
    Vars.addVarsFromTriple(own, triple);
    return own.stream().anyMatch(known::contains);
  }
}
