package gongkai.opendata.links;

import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.FOAF;
import static gongkai.opendata.vocabulary.Prefix.RDFS;
import static gongkai.opendata.vocabulary.Prefix.SDMX_DIMENSION;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import gongkai.opendata.IncomingLinks.Named;
import gongkai.opendata.vocabulary.Uris;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What resources are called. */
final class Names {
  private static final List<Node> LABELS =
      List.of(SKOS.term("prefLabel"), RDFS.term("label"), FOAF.term("name"), DCT.term("title"));

  private final Graph graph;
  private final String base;
  private final List<Node> figure;

  Names(Graph graph, Uris uris) {
    this.graph = graph;
    this.base = uris.base();
    this.figure =
        List.of(
            SDMX_DIMENSION.term("refArea"),
            SDMX_DIMENSION.term("refPeriod"),
            uris.gd("reportRow"),
            uris.gd("reportColumn"));
  }

  /** A name of its own, that of its place for a figure, that of its whole for a part. */
  Named of(String address) {
    List<Triple> labels = labels(address);
    return labels.isEmpty()
        ? new Named(address, made("zh", address), made("en", address))
        : new Named(address, in("zh", labels), in("en", labels));
  }

  /** The statements that name a resource. */
  List<Triple> labels(String address) {
    Node resource = NodeFactory.createURI(address);
    List<Triple> found = new ArrayList<>();
    LABELS.forEach(
        property -> graph.find(resource, property, Node.ANY).forEachRemaining(found::add));
    return found;
  }

  private String made(String language, String address) {
    String composed = composed(language, address);
    if (!composed.isEmpty()) {
      return composed;
    }
    int part = address.indexOf('#');
    String whole = part < 0 ? "" : in(language, labels(address.substring(0, part)));
    return whole.isEmpty() ? local(address) : whole + " " + address.substring(part);
  }

  private static String in(String language, List<Triple> labels) {
    List<Node> texts = labels.stream().map(Triple::getObject).filter(Node::isLiteral).toList();
    return texts.stream()
        .filter(text -> text.getLiteralLanguage().startsWith(language))
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private String composed(String language, String address) {
    Node resource = NodeFactory.createURI(address);
    return figure.stream()
        .flatMap(property -> graph.find(resource, property, Node.ANY).toList().stream())
        .filter(statement -> statement.getObject().isURI())
        .map(statement -> in(language, labels(statement.getObject().getURI())))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String local(String address) {
    int end = Math.max(address.lastIndexOf('/'), address.lastIndexOf('#'));
    return address.startsWith(base) && end + 1 < address.length()
        ? address.substring(end + 1)
        : address;
  }
}
