package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.acceptance.opendata.OtherClients.Output;
import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Programs of others read our feeds from a running server. */
class OtherHarvestersReadTheFeedsTest {
  private static final Pattern TOTAL = Pattern.compile("hydra:totalItems +\"?([0-9]+)");
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.start(
            RunningServer.newDataDirectory("harvested"),
            Map.of(
                "GONGKAI_OPENDATA_SNAPSHOT_MINUTES", "0", "GONGKAI_OPENDATA_SNAPSHOT_PAGE", "40"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void ldes_client_synchronises_in_order_resumes_and_hears_of_deletions() throws Exception {
    Path client = OtherClients.npm("ldes-client", "ldes-client@0.3.0");
    Path state = Files.createTempDirectory("ldes-state").resolve("state");
    var staff = new Publishing(server);
    String path = staff.approve("供采集的信息");

    List<Long> first = positions(ldes(client, state));
    String number = staff.publish(path);
    List<Long> second = positions(ldes(client, state));
    staff.withdraw(path);
    Output third = ldes(client, state);

    assertThat(first).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(130);
    assertThat(second).containsExactly(first.getLast() + 1);
    assertThat(positions(third)).containsExactly(first.getLast() + 2);
    assertThat(third.text())
        .contains("https://www.w3.org/ns/activitystreams#Delete", "/id/item/" + number);
  }

  @Test
  void ldes_client_has_everything_though_the_server_was_killed_in_mid_walk() throws Exception {
    Path client = OtherClients.npm("ldes-client", "ldes-client@0.3.0");
    Path state = Files.createTempDirectory("ldes-killed").resolve("state");
    var cut = CompletableFuture.supplyAsync(() -> walked(client, state));
    Thread.sleep(1_500);
    server.kill();
    List<Long> before = positions(cut.get());
    server.restart();

    List<Long> after = positions(ldes(client, state));

    List<Long> all = new ArrayList<>(before);
    all.addAll(after);
    long head =
        Long.parseLong(
            server.get("api/count").headers().firstValue("X-Dataset-Position").orElseThrow());
    assertThat(before).isSorted();
    assertThat(after).isSorted();
    assertThat(new TreeSet<>(all)).contains(1L, head);
    assertThat(new TreeSet<>(all)).isEqualTo(new TreeSet<>(members()));
  }

  /** Positions of the activities that the stream has now. */
  private static List<Long> members() {
    var leaf = DatasetGraphFactory.create();
    RDFParser.fromString(leaf(), Lang.TRIG).parse(leaf);
    Node published = NodeFactory.createURI("https://www.w3.org/ns/activitystreams#published");
    return leaf.getDefaultGraph().find(Node.ANY, published, Node.ANY).toList().stream()
        .map(each -> each.getSubject().getURI().replaceFirst(".*/", ""))
        .map(Long::valueOf)
        .toList();
  }

  private static Output ldes(Path client, Path state) {
    Output output = walked(client, state);
    assertThat(output.status()).as(output.text()).isZero();
    return output;
  }

  private static Output walked(Path client, Path state) {
    return OtherClients.run(
        180,
        client.toString(),
        server.uri("feed").toString(),
        "--ordered",
        "ascending",
        "-s",
        state.toString());
  }

  /** Positions of the activities, in the order in which they were given. */
  private static List<Long> positions(Output output) {
    var published =
        Pattern.compile("<\\S+/feed/a/([0-9]+)> <https://www.w3.org/ns/activitystreams#published>");
    return published
        .matcher(output.text())
        .results()
        .map(found -> Long.parseLong(found.group(1)))
        .distinct()
        .toList();
  }

  @Test
  void comunica_walks_the_pages_of_the_catalogue() throws Exception {
    Path client = OtherClients.npm("comunica-sparql", "@comunica/query-sparql@4.5.0");
    long total = total();

    Output output =
        OtherClients.run(
            180,
            client.toString(),
            server.uri("catalog.ttl").toString(),
            "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <http://www.w3.org/ns/dcat#Dataset> }",
            "-t",
            "text/csv");

    assertThat(output.status()).as(output.text()).isZero();
    assertThat(output.lines().getLast().strip()).isEqualTo(Long.toString(total));
  }

  @Test
  void comunica_asks_the_endpoint() {
    Path client = OtherClients.npm("comunica-sparql", "@comunica/query-sparql@4.5.0");

    Output output =
        OtherClients.run(
            180,
            client.toString(),
            "sparql@" + server.uri("sparql"),
            "SELECT (COUNT(?s) AS ?n) { ?s a <" + server.uri("def/gd#DisclosureRecord") + "> }",
            "-t",
            "text/csv");

    assertThat(output.status()).as(output.text()).isZero();
    assertThat(Long.parseLong(output.lines().getLast().strip())).isGreaterThanOrEqualTo(130);
    assertThat(output.text()).as("it finds the service description").doesNotContain("WARN");
  }

  @Test
  void rdflib_walks_the_pages_and_reads_every_format() throws Exception {
    OtherClients.python("rdflib, SPARQLWrapper", "python3-rdflib", "python3-sparqlwrapper");
    Path script = Files.createTempFile("walk", ".py");
    long total = total();
    Files.writeString(
        script,
        """
        import sys
        import rdflib
        base = sys.argv[1]
        H = rdflib.Namespace("http://www.w3.org/ns/hydra/core#")
        D = rdflib.Namespace("http://www.w3.org/ns/dcat#")
        for suffix, form in (("ttl", "turtle"), ("rdf", "xml"), ("jsonld", "json-ld")):
            seen, page = set(), base + "catalog." + suffix
            while page:
                graph = rdflib.Graph().parse(page, format=form)
                seen.update(graph.subjects(rdflib.RDF.type, D.Dataset))
                nexts = set(graph.objects(None, H.next))
                page = str(nexts.pop()) if nexts else None
            print(suffix, len(seen))
        for form, kind in (("trig", "application/trig"), ("json-ld", "application/ld+json")):
            import urllib.request
            request = urllib.request.Request(base + "feed/p/1", headers={"Accept": kind})
            data = urllib.request.urlopen(request).read()
            dataset = rdflib.Dataset()
            dataset.parse(data=data, format=form)
            print(form, len(set(g for _, _, _, g in dataset.quads((None, None, None, None)) if g)))
        from SPARQLWrapper import SPARQLWrapper, JSON
        endpoint = SPARQLWrapper(base + "sparql")
        cube = "http://purl.org/linked-data/cube#DataSet"  # cubes are no records of the catalogue
        endpoint.setQuery("SELECT (COUNT(*) AS ?n) { ?s a <%s> MINUS { ?s a <%s> } }" % (D.Dataset, cube))
        endpoint.setReturnFormat(JSON)
        print("sparql", endpoint.query().convert()["results"]["bindings"][0]["n"]["value"])
        """);

    Output output =
        OtherClients.run(180, OtherClients.PYTHON, script.toString(), server.uri("").toString());

    assertThat(output.status()).as(output.text()).isZero();
    assertThat(output.lines())
        .contains("ttl " + total, "rdf " + total, "jsonld " + total, "sparql " + total);
    assertThat(output.lines())
        .filteredOn(line -> line.matches("(trig|json-ld) 1[0-9][0-9]"))
        .hasSize(2);
  }

  @Test
  void raptor_reads_a_page_and_a_leaf() throws Exception {
    OtherClients.debian("rapper", "raptor2-utils");
    Path leaf = Files.createTempFile("leaf", ".trig");
    Files.writeString(leaf, leaf());

    Output page =
        OtherClients.run(120, "rapper", "-q", "-i", "turtle", server.uri("catalog.ttl").toString());
    Output quads =
        OtherClients.run(120, "rapper", "-q", "-i", "trig", "-o", "nquads", leaf.toString());

    assertThat(page.status()).as(page.text()).isZero();
    assertThat(page.lines()).hasSizeGreaterThan(500);
    assertThat(quads.status()).as(quads.text()).isZero();
    assertThat(quads.lines()).hasSizeGreaterThan(2_000);
  }

  @Test
  void an_oai_harvester_lists_everything_in_pieces() throws Exception {
    OtherClients.debian("oai_pmh", "libhttp-oai-perl");

    Output output =
        OtherClients.run(
            180,
            "oai_pmh",
            "-X",
            "ListIdentifiers",
            "--metadataPrefix",
            "dcat_ap",
            server.uri("oai").toString());

    assertThat(output.status()).as(output.text()).isZero();
    long live =
        Pattern.compile("/id/(item|report)/[^\\s<]+")
            .matcher(output.text())
            .results()
            .map(found -> found.group())
            .distinct()
            .count();
    assertThat(live).isGreaterThanOrEqualTo(total());
  }

  @Test
  void a_withdrawn_item_is_in_no_page_and_the_old_leaf_leads_on() throws Exception {
    var staff = new Publishing(server);
    String path = staff.approve("将被撤回的信息甲乙丙");
    staff.publish(path);
    total();
    assertThat(leaf()).contains("将被撤回的信息甲乙丙");
    String old = leafPath();
    staff.withdraw(path);

    String page = leaf();

    assertThat(server.get(old).statusCode()).isEqualTo(301);
    assertThat(page).doesNotContain("将被撤回的信息甲乙丙").contains("as:Delete");
    total();
    String all = server.get("catalog.ttl").body() + server.get("api/records?limit=1000").body();
    assertThat(all).doesNotContain("将被撤回的信息甲乙丙");
  }

  private static String leafPath() {
    return server
        .get("feed/p/1")
        .headers()
        .firstValue("Location")
        .map(there -> there.substring(there.indexOf("feed/")))
        .orElse("feed/p/1");
  }

  private static String leaf() {
    return server.get(leafPath()).body();
  }

  /** Datasets of the newest snapshot, once it shows what is published. */
  private static long total() throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      var catalogue = server.get("catalog.ttl");
      if (position(catalogue).equals(position(server.get("api/count")))) {
        var found = TOTAL.matcher(catalogue.body());
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
      }
      Thread.sleep(100);
    }
    throw new AssertionError("The snapshot did not come");
  }

  private static String position(HttpResponse<String> answer) {
    return answer.headers().firstValue("X-Dataset-Position").orElse("");
  }
}
