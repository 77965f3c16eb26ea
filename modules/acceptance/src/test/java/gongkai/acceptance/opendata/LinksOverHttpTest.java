package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a description that leaves links out to the list of all of them, as clients walk it. */
class LinksOverHttpTest {
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

  private final RunningServer server = RunningServer.shared();
  private final String base = server.uri("").toString();
  private final Node body = NodeFactory.createURI(base + "id/body/jfj");

  @Test
  void a_description_leads_to_all_links_and_each_comes_once() {
    Graph described = described();
    List<Triple> incoming = described.find(Node.ANY, Node.ANY, body).toList();
    Node seeAlso = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#seeAlso");
    String list = described.find(body, seeAlso, Node.ANY).next().getObject().getURI();

    List<Triple> walked = new ArrayList<>();
    int pages = 0;
    for (String at = list; !at.isEmpty(); pages++) {
      Graph page = parsed(server.get(path(at), "Accept", "text/turtle"));
      walked.addAll(page.find(Node.ANY, Node.ANY, body).toList());
      List<Triple> next =
          page.find(Node.ANY, NodeFactory.createURI(HYDRA + "next"), Node.ANY).toList();
      at = next.isEmpty() ? "" : next.getFirst().getObject().getURI();
    }

    assertThat(incoming).hasSize(20);
    assertThat(pages).isGreaterThan(1);
    assertThat(walked).doesNotHaveDuplicates().hasSize(count()).containsAll(incoming);
  }

  private Graph described() {
    String query = RunningServer.encode("DESCRIBE <" + body.getURI() + ">");
    HttpResponse<String> answer = server.get("sparql?query=" + query, "Accept", "text/turtle");
    assertThat(answer.headers().firstValue("X-Result-Limit")).contains("10000; truncated=1");
    return parsed(answer);
  }

  private int count() {
    String query = "SELECT (COUNT(*) AS ?n) { ?s ?p <" + body.getURI() + "> }";
    String csv = server.get("sparql?format=csv&query=" + RunningServer.encode(query)).body();
    return Integer.parseInt(csv.lines().skip(1).findFirst().orElseThrow().strip());
  }

  private static Graph parsed(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String type = answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).parse(graph);
    return graph;
  }

  private String path(String address) {
    assertThat(address).startsWith(base);
    return address.substring(base.length());
  }

  @ParameterizedTest
  @CsvSource({
    "links?to=id/body/jfj, 200, text/html",
    "links.ttl?to=id/body/jfj, 200, text/turtle",
    "links.jsonld?to=/id/body/jfj, 200, application/ld+json",
    "links.nt?to=id/body/jfj, 200, application/n-triples",
    "links.rdf?to=id/body/jfj, 200, application/rdf+xml",
    "links.ttl, 400, application/problem+json",
    "links.ttl?to=jfj, 400, application/problem+json",
    "links.ttl?to=id/body/jfj&after=2, 400, application/problem+json",
    "links.ttl?to=id/body/nobody, 404, application/problem+json",
    "links.csv?to=id/body/jfj, 404, text/html"
  })
  void each_address_is_answered_by_get_and_by_head(String path, int status, String type)
      throws Exception {
    HttpResponse<String> got = server.get(path);
    HttpResponse<String> head =
        server.send(
            HttpRequest.newBuilder(server.uri(path))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

    for (HttpResponse<String> answer : List.of(got, head)) {
      assertThat(answer.statusCode()).as(path).isEqualTo(status);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(path).startsWith(type);
    }
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"links, text/html", "links, text/turtle", "links.nt, */*"})
  void an_unchanged_page_is_not_sent_again(String path, String accept) {
    String address = path + "?to=id/body/jfj";
    HttpResponse<String> first = server.get(address, "Accept", accept);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = server.get(address, "Accept", accept, "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(first.headers().firstValue("X-Dataset-Position").orElse("")).matches("[1-9]\\d*");
    assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    String vary = String.join(",", first.headers().allValues("Vary"));
    assertThat(vary).contains("Accept-Language");
    assertThat(vary.matches("(.*[, ])?Accept(,.*)?")).as(vary).isEqualTo(path.equals("links"));
    HttpResponse<String> other = server.get("links.rdf?to=id/body/jfj", "If-None-Match", tag);
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void the_page_of_a_resource_leads_readers_to_the_list_and_back() {
    String page = server.get("doc/body/jfj", "Accept", "text/html").body();
    String list = "links?to=" + RunningServer.encode(body.getURI());

    assertThat(page).contains("href=\"/" + list + "\"");
    assertThat(server.get(list, "Accept", "text/html").body())
        .contains("的链接", "href=\"/id/item/", "发布机关", "rel=\"next\"");
  }
}
