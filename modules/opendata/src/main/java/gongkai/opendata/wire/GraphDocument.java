package gongkai.opendata.wire;

import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.Uris;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Statements, some of them in named graphs, written with stable bytes. */
public final class GraphDocument {
  private final Uris uris;
  private final Map<String, String> prefixes = new TreeMap<>();
  private final List<Triple> plain = new ArrayList<>();
  private final SortedMap<String, Collection<Triple>> graphs = new TreeMap<>();

  /** An empty document, written with our prefixes. */
  public GraphDocument(Uris uris) {
    this.uris = uris;
    for (Prefix prefix : Prefix.values()) {
      prefixes.put(prefix.label(), prefix.namespace());
    }
    prefixes.put("gd", uris.gd("").getURI());
    prefixes.put("as", "https://www.w3.org/ns/activitystreams#");
    prefixes.put("ldes", "https://w3id.org/ldes#");
    prefixes.put("tree", "https://w3id.org/tree#");
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    var settings = RIOT.getContext().copy().set(RIOT.symTurtleDirectiveStyle, "at");
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, RDFFormat.TRIG_BLOCKS, settings);
    out.start();
    prefixes.forEach(out::prefix);
    Order.of(plain).forEach(out::triple);
    graphs.forEach(
        (name, statements) -> {
          Node graph = org.apache.jena.graph.NodeFactory.createURI(name);
          Order.of(statements).forEach(t -> out.quad(Quad.create(graph, t)));
        });
    out.finish();
    return bytes.toByteArray();
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
