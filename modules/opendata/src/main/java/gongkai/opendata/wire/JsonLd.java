package gongkai.opendata.wire;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes flattened JSON-LD in the order of the statements it is given: a node object for each
 * subject. It needs no context and no processor, so its bytes depend on the statements alone.
 */
final class JsonLd {
  private static final JsonGeneratorFactory WRITERS = Json.createGeneratorFactory(Map.of());

  private final JsonGenerator json;

  JsonLd(OutputStream out) {
    json = WRITERS.createGenerator(out, StandardCharsets.UTF_8);
    json.writeStartObject().writeStartArray("@graph");
  }

  /** A named graph. */
  void graph(String name, List<Triple> sorted) {
    json.writeStartObject().write("@id", name).writeStartArray("@graph");
    nodes(sorted);
    json.writeEnd().writeEnd();
  }

  /** Node objects of statements that stand sorted by subject and property. */
  void nodes(List<Triple> sorted) {
    Node subject = Node.ANY;
    Node property = Node.ANY;
    for (Triple statement : sorted) {
      if (!statement.getSubject().equals(subject)) {
        close(property);
        close(subject);
        subject = statement.getSubject();
        property = Node.ANY;
        json.writeStartObject().write("@id", subject.getURI());
      }
      if (!statement.getPredicate().equals(property)) {
        close(property);
        property = statement.getPredicate();
        json.writeStartArray(type(property) ? "@type" : property.getURI());
      }
      value(type(property), statement.getObject());
    }
    close(property);
    close(subject);
  }

  private static boolean type(Node property) {
    return property.equals(RDF.type.asNode());
  }

  private void close(Node opened) {
    if (!opened.equals(Node.ANY)) {
      json.writeEnd();
    }
  }

  private void value(boolean type, Node object) {
    if (object.isURI()) {
      if (type) {
        json.write(object.getURI());
      } else {
        json.writeStartObject().write("@id", object.getURI()).writeEnd();
      }
      return;
    }
    json.writeStartObject().write("@value", object.getLiteralLexicalForm());
    String language = object.getLiteralLanguage();
    if (!language.isEmpty()) {
      json.write("@language", language);
    } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      json.write("@type", object.getLiteralDatatypeURI());
    }
    json.writeEnd();
  }

  /** Ends the document and closes what it was written to. */
  void end() {
    json.writeEnd().writeEnd().close();
  }
}
