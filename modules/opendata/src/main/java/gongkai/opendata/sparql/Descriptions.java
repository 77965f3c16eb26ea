package gongkai.opendata.sparql;

import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.FOAF;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.SD;

import gongkai.opendata.catalog.Dumps;
import gongkai.opendata.sparql.engine.Dataset;
import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.gate.Statistics;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Shapes;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What the endpoint says of itself (SPARQL 1.1 Service Description) and of its data (VoID). */
@ApplicationScoped
class Descriptions {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML");

  private RdfStore store;
  private Endpoint endpoint;
  private Dumps dumps;

  @SuppressWarnings("NullAway.Init")
  Descriptions() {}

  @Inject
  Descriptions(RdfStore store, Endpoint endpoint, Dumps dumps) {
    this.store = store;
    this.endpoint = endpoint;
    this.dumps = dumps;
  }

  /** Public origin with a slash at the end. */
  String base() {
    return store.uris().base();
  }

  /** The service description. */
  String service(RdfFormat format) {
    Uris uris = store.uris();
    Limits limits = endpoint.limits();
    Node service = uris.at("sparql");
    Node dataset = dataset();
    Node named = uris.at("sparql#named");
    Node graph = Dataset.graph(uris);
    Statements said = new Statements();
    said.add(service, RDF.term("type"), SD.term("Service"));
    said.add(service, SD.term("endpoint"), service);
    said.add(service, SD.term("supportedLanguage"), SD.term("SPARQL11Query"));
    RESULTS.forEach(
        name -> said.add(service, SD.term("resultFormat"), NodeFactory.createURI(FORMATS + name)));
    said.add(service, SD.term("propertyFeature"), uris.gd("search"));
    said.add(uris.gd("search"), RDF.term("type"), SD.term("Feature"));
    said.add(service, SD.term("defaultDataset"), dataset);
    said.number(service, uris.gd("timeLimit"), limits.time().toSeconds());
    said.number(service, uris.gd("rowLimit"), limits.rows());
    said.number(service, uris.gd("memoryLimit"), limits.memory());
    said.number(service, uris.gd("answerLimit"), Limits.BYTES);
    said.number(service, uris.gd("queryLimit"), Limits.LENGTH);
    said.add(service, DCT.term("conformsTo"), uris.at("sparql/rules"));
    said.add(dataset, RDF.term("type"), SD.term("Dataset"));
    said.add(dataset, SD.term("defaultGraph"), graph);
    said.add(dataset, SD.term("namedGraph"), named);
    said.add(named, RDF.term("type"), SD.term("NamedGraph"));
    said.add(named, SD.term("name"), graph);
    said.add(named, SD.term("graph"), graph);
    said.number(dataset, uris.gd("position"), store.position());
    said.add(graph, RDF.term("type"), SD.term("Graph"));
    said.add(graph, DCT.term("isPartOf"), uris.catalog());
    endpoint
        .statistics()
        .counts()
        .ifPresent(counts -> said.number(graph, term("triples"), counts.triples()));
    return format.write(said.all, uris);
  }

  private Node dataset() {
    return store.uris().at("sparql#dataset");
  }

  /** The description of the data by classes and properties; what was counted last. */
  String dataset(RdfFormat format) {
    Uris uris = store.uris();
    Node data = uris.at(".well-known/void#dataset");
    Statements said = new Statements();
    said.add(data, RDF.term("type"), term("Dataset"));
    said.add(data, FOAF.term("homepage"), uris.at("open-data"));
    said.add(data, DCT.term("isPartOf"), uris.catalog());
    said.add(data, term("sparqlEndpoint"), uris.at("sparql"));
    said.add(data, term("vocabulary"), uris.at("def/gd"));
    said.add(data, DCT.term("conformsTo"), uris.at(Shapes.PATH));
    said.text(data, term("uriSpace"), uris.base() + "id/");
    for (String name : List.of("Turtle", "JSON-LD", "N-Triples", "RDF_XML")) {
      said.add(data, term("feature"), NodeFactory.createURI(FORMATS + name));
    }
    said.all.addAll(dumps.described(data));
    endpoint.statistics().counts().ifPresent(counts -> counted(said, data, counts));
    return format.write(said.all, uris);
  }

  private void counted(Statements said, Node data, Statistics.Counts counts) {
    Uris uris = store.uris();
    said.number(data, uris.gd("position"), counts.position());
    said.number(data, term("triples"), counts.triples());
    said.number(data, term("distinctSubjects"), counts.subjects());
    said.number(data, term("classes"), counts.classes().size());
    said.number(data, term("properties"), counts.properties().size());
    for (Map.Entry<String, Long> one : counts.classes().entrySet()) {
      Node part = part("class", one.getKey());
      said.add(data, term("classPartition"), part);
      said.add(part, term("class"), NodeFactory.createURI(one.getKey()));
      said.number(part, term("entities"), one.getValue());
    }
    for (Map.Entry<String, Statistics.Property> one : counts.properties().entrySet()) {
      Node part = part("property", one.getKey());
      said.add(data, term("propertyPartition"), part);
      said.add(part, term("property"), NodeFactory.createURI(one.getKey()));
      said.number(part, term("triples"), one.getValue().triples());
      said.number(part, term("distinctSubjects"), one.getValue().subjects());
      said.number(part, term("distinctObjects"), one.getValue().objects());
    }
  }

  /** A node of its own, since there are no blank nodes here. */
  private Node part(String kind, String address) {
    return store.uris().at(".well-known/void#" + kind + "-" + Uris.encoded(address));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(VOID + name);
  }

  private static final class Statements {
    private final List<Triple> all = new ArrayList<>();

    void add(Node subject, Node property, Node object) {
      all.add(Triple.create(subject, property, object));
    }

    void number(Node subject, Node property, long value) {
      add(
          subject,
          property,
          NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }

    void text(Node subject, Node property, String value) {
      add(subject, property, NodeFactory.createLiteralString(value));
    }
  }
}
