package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPARQL 1.1 Protocol and Service Description, as far as a read-only service goes. */
class SparqlProtocolTest {
  private static final String ASK = "ASK { ?s a <http://www.w3.org/ns/dcat#Catalog> }";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  private final RunningServer server = RunningServer.shared();

  @ParameterizedTest
  @CsvSource({
    "SELECT, application/sparql-results+json, application/sparql-results+json",
    "SELECT, application/sparql-results+xml, application/sparql-results+xml",
    "SELECT, text/csv, text/csv;charset=UTF-8",
    "SELECT, text/tab-separated-values, text/tab-separated-values;charset=UTF-8",
    "SELECT, '*/*', application/sparql-results+json",
    "SELECT, 'text/csv;q=0.1, application/sparql-results+xml;q=0.9',"
        + " application/sparql-results+xml",
    "ASK, application/sparql-results+xml, application/sparql-results+xml",
    "CONSTRUCT, text/turtle, text/turtle;charset=UTF-8",
    "CONSTRUCT, application/n-triples, application/n-triples",
    "CONSTRUCT, application/rdf+xml, application/rdf+xml",
    "CONSTRUCT, application/ld+json, application/ld+json",
    "DESCRIBE, text/turtle, text/turtle;charset=UTF-8"
  })
  void an_answer_has_the_form_that_was_asked_for(String kind, String accept, String type) {
    String query =
        switch (kind) {
          case "SELECT" -> "SELECT ?s { ?s a <http://www.w3.org/ns/dcat#Catalog> }";
          case "CONSTRUCT" -> "CONSTRUCT WHERE { ?s a <http://www.w3.org/ns/dcat#Catalog> }";
          case "DESCRIBE" -> "DESCRIBE <" + server.uri("id/catalog") + ">";
          default -> ASK;
        };
    var answer = server.get("sparql?query=" + RunningServer.encode(query), "Accept", accept);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(header(answer, "Content-Type").replace(" ", "")).isEqualToIgnoringCase(type);
    assertThat(answer.body()).isNotBlank();
    assertThat(header(answer, "X-Dataset-Position")).matches("[0-9]+");
    assertThat(header(answer, "Last-Modified")).endsWith("GMT");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void a_query_comes_by_get_by_form_and_as_it_is() {
    String encoded = RunningServer.encode(ASK);

    for (HttpResponse<String> answer :
        List.of(
            server.get("sparql?query=" + encoded),
            post("sparql", FORM, "query=" + encoded),
            post("sparql", QUERY, ASK),
            post("sparql", QUERY + "; charset=utf-8", ASK))) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).contains("true");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sparql?query=ASK%7B%7D&query=ASK%7B%7D", "sparql?query=", "sparql?query=ASK"})
  void what_is_no_query_is_400(String path) {
    var answer = server.get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void a_form_without_a_query_is_400_and_updates_are_405() {
    assertThat(post("sparql", FORM, "other=1").statusCode()).isEqualTo(400);
    assertThat(post("sparql?query=ASK%7B%7D", QUERY, ASK).statusCode()).isEqualTo(400);

    var update = post("sparql", FORM, "update=CLEAR%20ALL");
    assertThat(update.statusCode()).isEqualTo(405);
    assertThat(header(update, "Allow")).contains("GET", "POST");
    assertThat(post("sparql", "application/sparql-update", "CLEAR ALL").statusCode())
        .isEqualTo(405);
    assertThat(send("PUT", QUERY, ASK).statusCode()).isEqualTo(405);
    assertThat(send("DELETE", QUERY, "").statusCode()).isEqualTo(405);
  }

  @Test
  void other_media_types_and_formats_are_415_and_406() {
    assertThat(post("sparql", "text/plain", ASK).statusCode()).isEqualTo(415);
    assertThat(
            server
                .get("sparql?query=" + RunningServer.encode(ASK), "Accept", "application/pdf")
                .statusCode())
        .isEqualTo(406);
  }

  @Test
  void the_one_graph_may_be_named_and_no_other() {
    String query =
        RunningServer.encode("SELECT * { GRAPH ?g { ?s a <http://www.w3.org/ns/dcat#Catalog> } }");
    String graph = RunningServer.encode(server.uri("sparql#graph").toString());

    var named =
        server.get("sparql?query=" + query + "&named-graph-uri=" + graph, "Accept", "text/csv");
    var foreign =
        server.get("sparql?query=" + query + "&default-graph-uri=http%3A%2F%2F127.0.0.1%3A9%2F");

    assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
    assertThat(named.body().lines()).hasSize(2);
    assertThat(foreign.statusCode()).isEqualTo(400);
    assertThat(foreign.body()).contains("\"rule\":\"dataset\"", "127.0.0.1:9");
  }

  @Test
  void an_answer_that_is_known_is_not_sent_again() {
    String path = "sparql?query=" + RunningServer.encode(ASK);
    String tag = header(server.get(path), "ETag");

    var again = server.get(path, "If-None-Match", tag);
    var spaced =
        server.get(
            "sparql?query="
                + RunningServer.encode("ask{\n?s a <http://www.w3.org/ns/dcat#Catalog>}"),
            "If-None-Match",
            tag);

    assertThat(tag).startsWith("W/\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(spaced.statusCode()).isEqualTo(304);
  }

  @Test
  void head_and_options_are_answered() {
    var head =
        server.send(
            HttpRequest.newBuilder(server.uri("sparql?query=" + RunningServer.encode(ASK)))
                .method("HEAD", BodyPublishers.noBody())
                .build());
    var options = send("OPTIONS", QUERY, "");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Type")).startsWith("application/sparql-results+json");
    assertThat(header(options, "Access-Control-Allow-Methods")).contains("POST");
    assertThat(header(options, "Access-Control-Allow-Headers")).contains("Content-Type");
  }

  @Test
  void a_long_answer_is_zipped_for_who_takes_it() {
    String path = "sparql?query=" + RunningServer.encode("SELECT * { ?s ?p ?o } LIMIT 100");

    assertThat(header(server.get(path, "Accept-Encoding", "gzip"), "Content-Encoding"))
        .isEqualTo("gzip");
    assertThat(header(server.get(path, "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
        .isEmpty();
  }

  @Test
  void the_service_describes_itself_and_its_data() {
    var service = server.get("sparql", "Accept", "text/turtle");
    var data = server.get(".well-known/void", "Accept", "text/turtle");

    assertThat(service.statusCode()).isEqualTo(200);
    assertThat(service.body())
        .contains(
            "sd:Service", "sd:endpoint", "sd:SPARQL11Query", "sd:defaultDataset", "gd:timeLimit");
    assertThat(data.statusCode()).isEqualTo(200);
    assertThat(data.body()).contains("sparqlEndpoint", "uriSpace");
  }

  @Test
  void people_get_pages_and_refusals_in_both_languages() {
    var empty = server.get("sparql", "Accept", "text/html");
    var answered =
        server.get(
            "sparql?query="
                + RunningServer.encode("SELECT ?s { ?s a <http://www.w3.org/ns/dcat#Catalog> }"),
            "Accept",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    var refused = server.get("sparql?query=SELCT", "Accept", "text/html");

    assertThat(empty.body()).contains("<form", "SPARQL 查询");
    assertThat(header(empty, "Content-Security-Policy"))
        .contains("default-src 'self'")
        .contains("default-src 'self'")
        .doesNotContain("unsafe");
    assertThat(answered.body()).contains("<table", "id/catalog");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("查询语句有误", "The query is malformed", "SELCT");
    assertThat(server.get("sparql/rules", "Accept", "text/html").body())
        .contains("id=\"unconnected\"");
  }

  private HttpResponse<String> post(String path, String type, String body) {
    return server.send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> send(String method, String type, String body) {
    return server.send(
        HttpRequest.newBuilder(server.uri("sparql"))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
