package gongkai.opendata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.opendata.Generated;
import gongkai.opendata.Profiles;
import gongkai.opendata.Sample;
import gongkai.opendata.vocabulary.Description;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of DCAT-AP 3.0.1, where they are present, on 10,000 generated records. */
class TheDcatApShapesHoldTest {
  private static final int RECORDS = Integer.getInteger("gongkai.profiles.records", 10_000);
  private static final Uris URIS = new Uris("http://gk.example/");
  private static final Mapping MAPPING = new Mapping(URIS);
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  /** The code lists of others that our data names; validation wants their members typed. */
  private static final Map<String, Node> OTHERS =
      Map.of(
          AUTHORITY + "language/ZHO",
          Prefix.DCT.term("LinguisticSystem"),
          AUTHORITY + "access-right/PUBLIC",
          Prefix.DCT.term("RightsStatement"),
          AUTHORITY + "frequency/ANNUAL",
          Prefix.DCT.term("Frequency"),
          "https://www.iana.org/assignments/media-types/application/pdf",
          Prefix.DCT.term("MediaType"),
          "https://www.iana.org/assignments/media-types/text/csv",
          Prefix.DCT.term("MediaType"),
          "https://www.iana.org/assignments/media-types/application/json",
          Prefix.DCT.term("MediaType"));

  private static Graph data;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dcat-ap-3.0.1-shapes.ttl",
        "dcat-ap-3.0.1-range.ttl",
        "dcat-ap-3.0.1-deprecateduris.ttl"
      })
  void noRecordBreaksTheProfile(String file) {
    assumeTrue(Profiles.here(Profiles.SHAPES), Profiles.ABSENT);
    Graph shapes = RDFDataMgr.loadGraph(Profiles.SHAPES.resolve(file).toString());

    ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), data());

    List<String> violations =
        report.getEntries().stream()
            .filter(entry -> entry.severity().equals(Severity.Violation))
            .map(e -> e.resultPath() + " " + e.sourceConstraintComponent())
            .distinct()
            .toList();
    assertThat(violations).isEmpty();
  }

  private static synchronized Graph data() {
    if (data == null) {
      Graph graph = OwnVocabulary.graph(URIS, "jfj");
      Stream.of(
              Stream.of(Sample.body()),
              IntStream.rangeClosed(2019, 2022).mapToObj(Generated::report),
              Generated.items(RECORDS))
          .flatMap(records -> records)
          .forEach(record -> add(graph, record));
      OTHERS.forEach(
          (address, type) ->
              graph.add(NodeFactory.createURI(address), Prefix.RDF.term("type"), type));
      pages(graph);
      data = graph;
    }
    return data;
  }

  /** That an address is that of a web page says the web, not our data. */
  private static void pages(Graph graph) {
    for (Node link :
        List.of(
            Prefix.DCAT.term("landingPage"),
            Prefix.FOAF.term("page"),
            Prefix.FOAF.term("homepage"))) {
      graph
          .find(Node.ANY, link, Node.ANY)
          .toList()
          .forEach(
              t -> graph.add(t.getObject(), Prefix.RDF.term("type"), Prefix.FOAF.term("Document")));
    }
  }

  private static void add(Graph graph, JsonObject record) {
    RecordKey key = new RecordKey(record.getString("type"), record.getString("key"));
    Description description =
        MAPPING.describe(key, EntryKind.CREATE, Instant.parse("2020-06-01T00:00:00Z"), record);
    description.own().forEach(graph::add);
    description.mentions().values().forEach(about -> about.forEach(graph::add));
  }
}
