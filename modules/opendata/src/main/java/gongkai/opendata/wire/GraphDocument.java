package gongkai.opendata.wire;

import gongkai.opendata.vocabulary.Order;
import gongkai.opendata.vocabulary.TurtleText;
import gongkai.opendata.vocabulary.Uris;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Statements, some of them in named graphs, written with stable bytes. */
public final class GraphDocument {
  private final Uris uris;
  private final List<Triple> plain = new ArrayList<>();
  private final SortedMap<String, Collection<Triple>> graphs = new TreeMap<>();

  /** An empty document, written with our prefixes. */
  public GraphDocument(Uris uris) {
    this.uris = uris;
  }

  /** Adds a statement outside of named graphs. */
  public GraphDocument say(Node subject, Node property, Node object) {
    plain.add(Triple.create(subject, property, object));
    return this;
  }

  /** Adds statements outside of named graphs. */
  public GraphDocument say(Collection<Triple> statements) {
    plain.addAll(statements);
    return this;
  }

  /** Adds a named graph. */
  public GraphDocument graph(Node name, Collection<Triple> statements) {
    graphs.put(name.getURI(), statements);
    return this;
  }

  /** The document as TriG, in UTF-8. */
  public byte[] trig() {
    Map<String, String> prefixes = uris.prefixes();
    prefixes.put("as", "https://www.w3.org/ns/activitystreams#");
    prefixes.put("ldes", "https://w3id.org/ldes#");
    prefixes.put("tree", "https://w3id.org/tree#");
    TurtleText text = new TurtleText(prefixes).say(plain);
    graphs.forEach((name, statements) -> text.graph(NodeFactory.createURI(name), statements));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The document as flattened JSON-LD 1.1, in UTF-8. */
  public byte[] jsonLd() {
    JsonLd json = new JsonLd();
    json.nodes(Order.of(plain));
    graphs.forEach((name, statements) -> json.graph(name, Order.of(statements)));
    return json.bytes();
  }

  /** Mints the addresses. */
  public Uris uris() {
    return uris;
  }
}
