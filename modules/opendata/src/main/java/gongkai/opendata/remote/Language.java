package gongkai.opendata.remote;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadAcc;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.update.UpdateRequest;

/**
 * Puts statements into SPARQL about one graph. Terms are written by Jena's own writers; an address
 * that could end its brackets is refused, since nothing escapes it.
 *
 * @param graph address of the graph, empty for the default graph
 */
record Language(String graph) {
  private static final Pattern ADDRESS = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\]+");

  /** A node as a query names it. */
  static String term(Node node) {
    if (node.isURI() ? !ADDRESS.matcher(node.getURI()).matches() : !node.isLiteral()) {
      throw new IllegalStateException("This cannot stand in an update: " + node);
    }
    return NodeFmtLib.strNT(node);
  }

  /** Nodes for VALUES. */
  static String terms(Collection<Node> nodes) {
    return nodes.stream().map(Language::term).collect(Collectors.joining(" "));
  }

  /** A pattern within the graph. */
  String in(String pattern) {
    return graph.isEmpty() ? pattern : "GRAPH <" + graph + "> { " + pattern + " }";
  }

  /** A query for the triples that the pattern finds. */
  String construct(String pattern, String end) {
    return "CONSTRUCT { ?s ?p ?o } WHERE { " + in(pattern) + " } " + end;
  }

  /** An update that has an effect while all the given statements stand in the graph, or none. */
  String replace(Collection<Triple> given, Collection<Triple> old, Collection<Triple> now) {
    UpdateModify change = new UpdateModify();
    add(old, change.getDeleteAcc());
    change.setHasDeleteClause(!old.isEmpty());
    add(now, change.getInsertAcc());
    change.setHasInsertClause(!now.isEmpty());
    ElementTriplesBlock block = new ElementTriplesBlock();
    given.forEach(block::addTriple);
    Element guard =
        graph.isEmpty() ? block : new ElementNamedGraph(NodeFactory.createURI(graph), block);
    change.setElement(guard);
    IndentedLineBuffer text = new IndentedLineBuffer();
    new UpdateRequest(change).output(text);
    return text.asString();
  }

  /** An update that has an effect while the graph is empty. */
  String begin(Collection<Triple> now) {
    return "INSERT { "
        + in(now.stream().map(Language::line).collect(Collectors.joining("\n")))
        + " } WHERE { FILTER NOT EXISTS { "
        + in("?s ?p ?o")
        + " } }";
  }

  /** An update that removes statements that are not about the subject, while a statement stands. */
  String portion(Triple given, int most) {
    String others = "?s ?p ?o FILTER(?s != " + term(given.getSubject()) + ")";
    return "DELETE { %s } WHERE { %s { SELECT ?s ?p ?o WHERE { %s } LIMIT %d } }"
        .formatted(in("?s ?p ?o"), in(line(given)), in(others), most);
  }

  private static String line(Triple t) {
    return List.of(t.getSubject(), t.getPredicate(), t.getObject()).stream()
        .map(Language::term)
        .collect(Collectors.joining(" ", "", " ."));
  }

  private void add(Collection<Triple> statements, QuadAcc to) {
    for (Triple statement : statements) {
      term(statement.getSubject());
      term(statement.getPredicate());
      term(statement.getObject());
      if (graph.isEmpty()) {
        to.addTriple(statement);
      } else {
        to.addQuad(Quad.create(NodeFactory.createURI(graph), statement));
      }
    }
  }
}
