package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes, dumps, checks and the upkeep of the store, at a server of its own. */
class TheDataSaysWhatItIsWorthTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(RunningServer.newDataDirectory("worth"), Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, ttl",
    "application/ld+json, jsonld",
    "application/n-triples, nt",
    "application/rdf+xml, rdf"
  })
  void the_shapes_are_there_in_the_form_that_is_asked_for(String type, String suffix) {
    var thing = server.get("def/shapes", "Accept", type);
    assertThat(thing.statusCode()).isEqualTo(303);
    String there = thing.headers().firstValue("Location").orElseThrow();
    assertThat(there).isEqualTo(server.uri("doc/def/shapes." + suffix).toString());

    var document = server.get("doc/def/shapes." + suffix);

    assertThat(document.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    Graph graph = graph(document.body(), RDFLanguages.contentTypeToLang(type));
    assertThat(Shapes.parse(graph).numShapes()).isGreaterThanOrEqualTo(10);
  }

  @Test
  void the_shapes_have_a_page_in_words() {
    String page = server.get("doc/def/shapes", "Accept", "text/html").body();

    assertThat(page).contains("公开数据的形状约束", "年度报告的数据", "/doc/def/shapes.ttl");
  }

  @Test
  void void_names_the_shapes_and_every_file_of_the_dump_with_size_and_checksum() throws Exception {
    await(() -> description().contains(Node.ANY, DCAT.byteSize.asNode(), Node.ANY));
    Graph said = description();

    assertThat(objects(said, server.uri(".well-known/void#dataset"), DCTerms.conformsTo.asNode()))
        .containsExactly(server.uri("def/shapes").toString());
    List<Node> files =
        said.find(Node.ANY, DCAT.distribution.asNode(), Node.ANY)
            .mapWith(t -> t.getObject())
            .toList();
    assertThat(files).hasSize(6);
    for (Node file : files) {
      byte[] bytes = bytes(file.getURI());
      String sum = file.getURI() + "#checksum";
      assertThat(only(said, file, DCAT.byteSize.asNode())).isEqualTo("" + bytes.length);
      assertThat(
              only(
                  said,
                  NodeFactory.createURI(sum),
                  NodeFactory.createURI("http://spdx.org/rdf/terms#checksumValue")))
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
  }

  @ParameterizedTest
  @CsvSource({"applications", "proceedings", "disclosure", "amounts"})
  void the_dump_of_a_cube_has_the_figures_that_its_page_gives(String cube) throws Exception {
    await(() -> server.get("dump/latest").statusCode() == 302);
    String file = "dump/latest/cube-" + cube + ".csv.gz";
    String there = server.get(file).headers().firstValue("Location").orElseThrow();

    String dumped = unpacked(bytes(there));

    assertThat(dumped.lines().count()).isGreaterThan(1);
    assertThat(dumped).isEqualTo(server.get("cube/" + cube + ".csv").body());
  }

  @Test
  void a_check_is_measured_in_the_dataset_and_told_on_the_board() {
    var admin = ConsoleClient.signedIn(server, "sysadmin");
    Document board = admin.open("console/harvest.xhtml");

    Document asked = admin.press(board, "checkQuality", Map.of());

    assertThat(asked.text()).contains("检查已开始");
    await(() -> admin.open("console/harvest.xhtml").select("#qualityFound").size() == 1);
    Document shown = admin.open("console/harvest.xhtml");
    assertThat(shown.expectFirst("#quality").text()).contains("全部符合", "不符合 0 项");
    assertThat(trail()).contains("quality.checked");
    List<String> rows =
        select(
            """
            SELECT ?metric ?value {
              ?c a <http://www.w3.org/ns/dcat#Catalog> ; dqv:hasQualityMeasurement ?m .
              ?m dqv:isMeasurementOf ?metric ; dqv:value ?value ; dqv:computedOn ?c
            }
            """);
    String gd = server.uri("def/gd#").toString();
    // no item of the demo year tells when it was made, so there is no share of timely ones
    assertThat(rows)
        .hasSize(2)
        .contains(gd + "shapeFindings,0")
        .anyMatch(row -> row.matches(gd + "recordsChecked,[1-9][0-9]{2,}"));
    String catalogue = server.get("doc/catalog.ttl").body();
    assertThat(catalogue).contains("hasQualityMeasurement", "quality-shapeFindings");
    String vocabulary = server.get("doc/def/gd.nt").body();
    for (String row : rows) {
      String metric = row.substring(0, row.indexOf(','));
      assertThat(vocabulary)
          .contains(
              "<"
                  + metric
                  + "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dqv#Metric>");
    }
  }

  @Test
  void the_store_is_compacted_at_the_console_and_answers_as_before() {
    var admin = ConsoleClient.signedIn(server, "sysadmin");
    List<String> before = select("SELECT ?s { ?s a gd:DisclosureRecord } ORDER BY ?s");

    Document asked = admin.press(admin.open("console/system.xhtml"), "compact", Map.of());

    assertThat(asked.text()).contains("压缩已开始");
    await(() -> phase(admin).equals("已完成"));
    assertThat(select("SELECT ?s { ?s a gd:DisclosureRecord } ORDER BY ?s")).isEqualTo(before);
    await(() -> trail().contains("store.compacted"));
    assertThat(trail()).contains("store.compaction", "store.compacted", "DONE");
    assertThat(before).hasSize(130);
    var other = ConsoleClient.signedIn(server, "auditor");
    assertThat(other.fetch("console/system.xhtml").body()).doesNotContain("id=\"compact\"");
  }

  private static String phase(ConsoleClient client) {
    return client.open("console/system.xhtml").expectFirst("#compactionPhase").text();
  }

  private static String trail() {
    return ConsoleClient.signedIn(server, "auditor").open("console/trail.xhtml").text();
  }

  @Test
  void monitoring_sees_the_number_of_alarms_and_no_names() {
    var health = server.get("health/ready");

    assertThat(health.statusCode()).isEqualTo(200);
    // the server writes numbers of a check as texts
    assertThat(health.body().replaceAll("\\s", ""))
        .contains(
            "\"name\":\"open-data\"",
            "\"alarms\":\"0\"",
            "\"harvester\":\"0\"",
            "\"projection\":\"0\"");
  }

  private static Graph description() {
    return graph(server.get(".well-known/void", "Accept", "text/turtle").body(), Lang.TURTLE);
  }

  private static List<String> select(String query) {
    String prefixes =
        "PREFIX gd: <%sdef/gd#> PREFIX dqv: <http://www.w3.org/ns/dqv#> ".formatted(server.uri(""));
    var answer = server.get("sparql?format=csv&query=" + RunningServer.encode(prefixes + query));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().skip(1).map(String::strip).toList();
  }

  private static Graph graph(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  private static List<String> objects(Graph graph, Object subject, Node property) {
    return graph
        .find(NodeFactory.createURI(subject.toString()), property, Node.ANY)
        .mapWith(t -> t.getObject())
        .mapWith(o -> o.isURI() ? o.getURI() : o.getLiteralLexicalForm())
        .toList();
  }

  private static String only(Graph graph, Node subject, Node property) {
    List<String> found = new ArrayList<>(objects(graph, subject.getURI(), property));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static byte[] bytes(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(java.net.URI.create(address)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }
  }

  private static String unpacked(byte[] packed) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - end).as("in time").isNegative();
      LockSupport.parkNanos(200_000_000);
    }
  }
}
