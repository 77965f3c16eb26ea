package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever follows the addresses in our data gets somewhere. */
class EveryAddressIsAnsweredTest {
  private static final Map<String, String> FORMATS =
      Map.of(
          "text/turtle", "ttl",
          "application/ld+json", "jsonld",
          "application/n-triples", "nt",
          "application/rdf+xml", "rdf");

  private static final RunningServer server = RunningServer.shared();
  private static final Set<String> addresses = new TreeSet<>();

  /** Other tests of the shared server take items back; these are gone, and the data says so. */
  private static final Set<String> withdrawn = new TreeSet<>();

  @BeforeAll
  static void collect() {
    String base = server.uri("").toString();
    Graph dataset = WholeDataset.of(server);
    for (Triple statement : dataset.find().toList()) {
      for (Node node :
          List.of(statement.getSubject(), statement.getPredicate(), statement.getObject())) {
        if (node.isURI() && node.getURI().startsWith(base)) {
          addresses.add(path(base, node));
        }
      }
      if (statement.getObject().isURI()
          && statement.getObject().getURI().endsWith("/def/gd#WithdrawnRecord")) {
        withdrawn.add(path(base, statement.getSubject()));
      }
    }
  }

  private static String path(String base, Node node) {
    return node.getURI().substring(base.length()).replaceFirst("#.*", "");
  }

  @Test
  void none_leads_nowhere() {
    List<String> nowhere = new ArrayList<>();

    for (String address : addresses) {
      int status = server.get(address).statusCode();
      if (!(withdrawn.contains(address) ? Set.of(410) : Set.of(200, 302, 303)).contains(status)) {
        nowhere.add(status + " " + address);
      }
    }

    assertThat(addresses).hasSizeGreaterThan(400);
    assertThat(nowhere).isEmpty();
  }

  @Test
  void one_of_each_kind_is_described_in_every_format_and_in_words() {
    Map<String, String> kinds = new TreeMap<>();
    for (String address : addresses) {
      if (address.startsWith("id/") || address.startsWith("def/")) {
        kinds.putIfAbsent(address.replaceFirst("^([a-z]+/[^/]+).*", "$1"), address);
      }
    }
    assertThat(kinds.keySet())
        .contains("id/item", "id/report", "id/body", "id/obs", "id/concept", "id/scheme")
        .contains("id/cube", "id/year", "id/catalog", "id/series", "id/service", "def/gd");

    for (String address : kinds.values()) {
      FORMATS.forEach((type, suffix) -> described(address, type, suffix));
      HttpResponse<String> page = follow(address, "text/html");
      assertThat(page.statusCode()).as(address).isEqualTo(200);
      assertThat(page.body()).as(address).contains("<h1", "rel=\"alternate\"");
    }
  }

  private static void described(String address, String type, String suffix) {
    HttpResponse<String> document = follow(address, type);

    assertThat(document.statusCode()).as(address + " " + suffix).isEqualTo(200);
    assertThat(document.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(document.body(), RDFLanguages.contentTypeToLang(type)).parse(graph);
    assertThat(graph.find().toList())
        .as(address + " " + suffix)
        .anyMatch(
            statement ->
                statement.getSubject().isURI()
                    && statement.getSubject().getURI().startsWith(server.uri(address).toString()));
  }

  private static HttpResponse<String> follow(String address, String type) {
    HttpResponse<String> thing = server.get(address, "Accept", type);
    assertThat(thing.statusCode()).as(address).isEqualTo(303);
    String there = thing.headers().firstValue("Location").orElseThrow();
    return server.get(there.substring(server.uri("").toString().length()), "Accept", type);
  }
}
