package gongkai.opendata.wire;

import gongkai.opendata.vocabulary.Order;
import gongkai.opendata.vocabulary.TurtleText;
import gongkai.opendata.vocabulary.Uris;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Statements written with stable bytes. */
public final class GraphDocument {
  private final Uris uris;
  private final List<Triple> said = new ArrayList<>();

  /** An empty document, written with our prefixes. */
  public GraphDocument(Uris uris) {
    this.uris = uris;
  }

  /** A text with our prefixes and those of streams. */
  static TurtleText prefixed(Uris uris) {
    Map<String, String> prefixes = uris.prefixes();
    prefixes.put("as", "https://www.w3.org/ns/activitystreams#");
    prefixes.put("ldes", "https://w3id.org/ldes#");
    prefixes.put("tree", "https://w3id.org/tree#");
    return new TurtleText(prefixes);
  }

  /** Adds a statement. */
  public GraphDocument say(Node subject, Node property, Node object) {
    said.add(Triple.create(subject, property, object));
    return this;
  }

  /** Adds statements. */
  public GraphDocument say(Collection<Triple> statements) {
    said.addAll(statements);
    return this;
  }

  /** The document as TriG, in UTF-8. */
  public byte[] trig() {
    return prefixed(uris).say(said).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The document as flattened JSON-LD 1.1, in UTF-8. */
  public byte[] jsonLd() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonLd json = new JsonLd(bytes);
    json.nodes(Order.of(said));
    json.end();
    return bytes.toByteArray();
  }
}
