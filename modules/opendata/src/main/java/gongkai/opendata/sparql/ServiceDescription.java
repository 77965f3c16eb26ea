package gongkai.opendata.sparql;

import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.SD;

import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What the endpoint says of itself: SPARQL 1.1 Service Description, and a page with a form. */
final class ServiceDescription {
  private static final List<String> FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML");

  private final RdfStore store;
  private final Limits limits;

  ServiceDescription(RdfStore store, Limits limits) {
    this.store = store;
    this.limits = limits;
  }

  String graph(RdfFormat format) {
    Uris uris = store.uris();
    Node service = uris.at("sparql");
    Node dataset = uris.at("sparql#dataset");
    Node graph = uris.at("sparql#graph");
    List<Triple> said = new ArrayList<>();
    said.add(Triple.create(service, RDF.term("type"), SD.term("Service")));
    said.add(Triple.create(service, SD.term("endpoint"), service));
    said.add(Triple.create(service, SD.term("supportedLanguage"), SD.term("SPARQL11Query")));
    for (String name : FORMATS) {
      said.add(
          Triple.create(
              service,
              SD.term("resultFormat"),
              NodeFactory.createURI("http://www.w3.org/ns/formats/" + name)));
    }
    said.add(Triple.create(service, SD.term("defaultDataset"), dataset));
    said.add(number(service, uris.gd("timeLimit"), limits.time().toSeconds()));
    said.add(number(service, uris.gd("rowLimit"), limits.rows()));
    said.add(Triple.create(dataset, RDF.term("type"), SD.term("Dataset")));
    said.add(Triple.create(dataset, SD.term("defaultGraph"), graph));
    said.add(number(dataset, uris.gd("position"), store.position()));
    said.add(Triple.create(graph, RDF.term("type"), SD.term("Graph")));
    said.add(Triple.create(graph, DCT.term("isPartOf"), uris.catalog()));
    return format.write(said, uris);
  }

  private static Triple number(Node subject, Node property, long value) {
    return Triple.create(
        subject,
        property,
        NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
  }

  String page(boolean english) {
    String name = english ? "page.en.html" : "page.zh.html";
    try (InputStream in = ServiceDescription.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{seconds}", Long.toString(limits.time().toSeconds()))
          .replace("{rows}", Integer.toString(limits.rows()))
          .replace("{base}", store.uris().base());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
