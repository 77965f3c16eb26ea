package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What harvesters ask over HTTP: the right status, caching, and the same bytes after a kill. */
class FeedsOverHttpTest {
  private static final Pattern NEXT = Pattern.compile("hydra:next +<([^>]+)>");
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.start(
            RunningServer.newDataDirectory("feeds"),
            Map.of("GONGKAI_OPENDATA_SNAPSHOT_PAGE", "40"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "catalog.ttl, 200, text/turtle",
    "catalog.jsonld, 200, application/ld+json",
    "catalog.rdf, 200, application/rdf+xml",
    "catalog, 200, text/turtle",
    "catalog.ttl?modified_since=2020-01-01, 400, application/problem+json",
    "catalog.ttl?page=2, 400, application/problem+json",
    "catalog?modified_since=2020-01-01, 400, application/problem+json",
    "catalog/s/1-100000000/1.ttl, 410, application/problem+json",
    "feed, 200, application/trig",
    "feed/p/1, 200, application/trig",
    "feed/a/1, 200, application/trig",
    "feed/1999, 404, application/problem+json",
    "feed/p/2, 404, application/problem+json",
    "feed/p/5001, 404, application/problem+json",
    "feed/a/999999, 404, application/problem+json",
    "feed/p/1/77, 301, ''",
    "oai?verb=Identify, 200, text/xml",
    "oai?verb=Bad, 200, text/xml",
    "api/count, 200, application/json",
    "api/records?limit=5, 200, application/json",
    "api/records?limit=0, 400, application/problem+json",
    "api/records?after=../x, 400, application/problem+json",
    "api/changes?after=0&limit=5, 200, application/json",
    "api/changes?after=-1, 400, application/problem+json",
    "api/changes?after=1&after=2, 400, application/problem+json",
    "api/changes?after=99999999, 416, application/problem+json",
    "api/digest, 200, application/json",
    "api/digest?year=20, 400, application/problem+json",
    "api/working-days?from=2022-09-30&days=20, 200, application/json",
    "dump/latest, 302, ''",
    "dump/1-100000000/catalog.nq.gz, 410, application/problem+json",
    "feed.atom, 200, application/atom+xml"
  })
  void everyRequestHasItsStatus(String path, int status, String type) {
    HttpResponse<String> answer = server.get(path);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    HttpRequest head =
        HttpRequest.newBuilder(server.uri(path))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    assertThat(server.send(head).statusCode()).as("HEAD").isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"catalog.ttl", "feed", "feed/p/1", "api/changes?after=0", "api/digest", "api/count"})
  void whatDidNotChangeIsAnswered304(String path) {
    String tag = server.get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void aWalkThatAKillInterruptsGoesOnWithTheSameBytes() throws Exception {
    List<String> before = walk();
    String second = next(before.getFirst());
    server.kill();
    server.restart();

    assertThat(before).hasSizeGreaterThan(2);
    assertThat(server.get(second).body()).isEqualTo(before.get(1));
    assertThat(walk()).isEqualTo(before);
  }

  @Test
  void anOaiRequestMayBeAForm() {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri("oai"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("verb=ListRecords&metadataPrefix=dcat_ap"))
            .build();

    assertThat(server.send(request).body()).contains("<rdf:RDF", "</ListRecords>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"agent\":\"省平台\",\"position\":1}; 200",
        "{\"agent\":\"省平台\",\"position\":99999999}; 400",
        "{\"agent\":\"a@example.org\",\"position\":1}; 400",
        "{\"agent\":\"x\",\"position\":\"1\"}; 400",
        "{\"agent\":\"x\",\"position\":1,\"digest\":\"zz\"}; 400",
        "[]; 400",
        "{; 400"
      })
  void aReceiptIsTakenOrRefused(String receipt, int status) {
    assertThat(receipt(receipt).statusCode()).isEqualTo(status);
  }

  @Test
  void aPlatformProvesThatItHoldsEverything() {
    String digest = server.get("api/digest").body();
    Matcher total =
        Pattern.compile("\"digest\":\"([0-9a-f]{64})\",\"position\":(\\d+)").matcher(digest);
    assertThat(total.find()).as(digest).isTrue();

    String equal =
        receipt(
                "{\"agent\":\"p\",\"position\":%s,\"digest\":\"%s\"}"
                    .formatted(total.group(2), total.group(1)))
            .body();

    assertThat(equal).contains("\"lag\":0", "\"digest\":\"equal\"");
  }

  @Test
  void aDumpIsAnsweredInRanges() {
    String sums = server.get("dump/latest").headers().firstValue("Location").orElseThrow();
    String file = sums.substring(sums.indexOf("dump/")).replace("SHA256SUMS", "catalog.nq.gz");

    var range = server.get(file, "Range", "bytes=0-9");

    assertThat(range.statusCode()).isEqualTo(206);
    assertThat(range.headers().firstValue("Content-Range").orElse("")).startsWith("bytes 0-9/");
    assertThat(server.get(file, "Range", "bytes=999999999-").statusCode()).isEqualTo(416);
    assertThat(server.get(sums.substring(sums.indexOf("dump/"))).body())
        .contains("catalog.nq.gz", "catalog.ttl.gz");
  }

  private static HttpResponse<String> receipt(String json) {
    return server.send(
        HttpRequest.newBuilder(server.uri("feed/receipt"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  private static List<String> walk() {
    List<String> pages = new ArrayList<>();
    String next = "catalog.ttl";
    while (!next.isEmpty()) {
      HttpResponse<String> answer = server.get(next);
      assertThat(answer.statusCode()).isEqualTo(200);
      pages.add(answer.body());
      next = next(answer.body());
    }
    return pages;
  }

  private static String next(String page) {
    Matcher link = NEXT.matcher(page);
    return link.find() ? link.group(1).substring(link.group(1).indexOf("catalog/")) : "";
  }
}
