package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Uris;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesAreAnsweredTest {
  private static final String PREFIXES =
      """
      PREFIX gd: <http://gk.example/def/gd#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX qb: <http://purl.org/linked-data/cube#>
      """;
  private static final List<String> JSON = List.of("application/sparql-results+json");

  @TempDir static Path data;

  private static final MemoryJournal JOURNAL = new MemoryJournal();
  private static RdfStore store;

  @BeforeAll
  static void open() {
    JOURNAL.publish(Sample.body());
    JOURNAL.publish(Sample.report(2020, "2"));
    for (int i = 1; i <= 60; i++) {
      JOURNAL.publish(
          Sample.item("X/2020-%05d".formatted(i), i % 3 == 0 ? "wj" : "gg", "第" + i, "2020-03-01"));
    }
    store = RdfStore.open(new Uris("http://gk.example/"), "jfj", data);
    store.apply(JOURNAL.after(0, 1000), true);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void itemsAreCountedByColumn() {
    assertThat(
            answer(
                "SELECT ?l (COUNT(?i) AS ?n) { ?i gd:column ?c . ?c skos:prefLabel ?l"
                    + " FILTER(LANG(?l)='zh') } GROUP BY ?l ORDER BY ?l",
                "text/csv"))
        .isEqualToIgnoringNewLines("l,n\r\n栏目gg,40\r\n栏目wj,20\r\n");
  }

  @Test
  void figuresAreObservations() {
    assertThat(
            answer(
                "SELECT ?row ?n { ?o a qb:Observation ; gd:reportRow/gd:code ?row ; gd:count ?n"
                    + " } ORDER BY ?row",
                "text/csv"))
        .isEqualToIgnoringNewLines("row,n\r\ngranted,2\r\nnew,4\r\nprocurement,4\r\n");
    assertThat(answer("ASK { ?o gd:amount 1308353.0 }", "text/csv")).contains("true");
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?s a dcat:Dataset } LIMIT 1, application/sparql-results+json, \"bindings\"",
    "SELECT * { ?s a dcat:Dataset } LIMIT 1, application/json, \"bindings\"",
    "SELECT * { ?s a dcat:Dataset } LIMIT 1, application/sparql-results+xml, <sparql",
    "SELECT * { ?s a dcat:Dataset } LIMIT 1, text/tab-separated-values, ?s",
    "ASK { ?s a dcat:Dataset }, application/sparql-results+json, true",
    "CONSTRUCT WHERE { ?s a dcat:Catalog }, text/turtle, dcat:Catalog",
    "CONSTRUCT WHERE { ?s a dcat:Catalog }, application/ld+json, @id",
    "CONSTRUCT WHERE { ?s a dcat:Catalog }, application/n-triples, #Catalog>",
    "DESCRIBE <http://gk.example/id/item/X/2020-00001>, application/rdf+xml, rdf:Description",
    "DESCRIBE <http://gk.example/id/item/X/2020-00001>, */*, gd:DisclosureRecord",
  })
  void everyFormHasItsFormats(String query, String type, String contained) {
    assertThat(answer(query, type)).contains(contained);
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT WHERE, MALFORMED",
    "SELECT ?x { ?x ?y }, MALFORMED",
    "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }, SERVICE",
    "SELECT * { { SELECT ?s { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } }, SERVICE",
    "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s a ?o } } }, SERVICE",
    "SELECT * FROM <http://gk.example/x> { ?s ?p ?o }, DATASET",
    "SELECT * FROM NAMED <http://gk.example/x> { ?s ?p ?o }, DATASET",
    "SELECT (<java:java.lang.System>(1) AS ?x) {}, FUNCTION",
    "SELECT * { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#wait>(1)) }, FUNCTION",
    "INSERT DATA { <a:a> <a:b> <a:c> }, UPDATE",
    "DELETE WHERE { ?s ?p ?o }, UPDATE",
    "LOAD <http://127.0.0.1:9/>, UPDATE",
  })
  void whatNoQueryMayDoIsRefused(String query, Refusal refusal) {
    try (var endpoint = endpoint(10, 100, 1)) {
      assertThatThrownBy(() -> endpoint.answer(PREFIXES + query, JSON, "", List.of()))
          .isInstanceOfSatisfying(
              Refusal.Refused.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }
  }

  @Test
  void aCutAnswerSaysSo() {
    try (var endpoint = endpoint(10, 10, 1)) {
      var table =
          endpoint.answer(PREFIXES + "SELECT ?s { ?s a dcat:Dataset }", JSON, "", List.of());
      var whole =
          endpoint.answer(
              PREFIXES + "SELECT ?s { ?s a dcat:Dataset } LIMIT 10", JSON, "", List.of());
      var graph =
          endpoint.answer("CONSTRUCT WHERE { ?s ?p ?o }", List.of("text/turtle"), "nt", List.of());

      assertThat(table.truncated()).isTrue();
      assertThat(
              jakarta.json.Json.createReader(new java.io.StringReader(table.body())).readObject())
          .containsKeys("truncated", "results");
      assertThat(whole.truncated()).isFalse();
      assertThat(whole.body()).doesNotContain("truncated");
      assertThat(graph.truncated()).isTrue();
      assertThat(graph.body().lines()).hasSize(10);
    }
  }

  @Test
  void anUnchangedAnswerIsNotComputedAgain() {
    try (var endpoint = endpoint(10, 100, 1)) {
      String query = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
      var first = endpoint.answer(query, JSON, "", List.of());

      assertThat(first.tag()).startsWith("W/\"62-");
      assertThat(first.position()).isEqualTo(62);
      assertThat(endpoint.answer(query, JSON, "", List.of(first.tag())).unchanged()).isTrue();
      assertThat(endpoint.answer(query + " ", JSON, "", List.of(first.tag())).unchanged())
          .isFalse();
      assertThat(endpoint.answer(query, JSON, "xml", List.of(first.tag())).unchanged()).isFalse();
      assertThat(endpoint.answer("SELECT (RAND() AS ?r) {}", JSON, "", List.of()).tag()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?d)) = STR(?g)) }",
        "SELECT * { { SELECT ?a ?x { ?a ?p ?x } ORDER BY ?x } { SELECT ?b ?y { ?b ?q ?y } ORDER BY"
            + " ?y } FILTER(STR(?x) = CONCAT(STR(?y), 'q')) }",
        "SELECT (COUNT(*) AS ?n) { ?a !<x:y>* ?b . ?c !<x:z>* ?d . ?e !<x:w>* ?f . ?g !<x:v>* ?h }",
        "SELECT * { ?s ?p ?o FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaX',"
            + " '^((a|aa)\\\\2?)+$'))"
            + " }",
        "SELECT * { ?s ?p ?o FILTER(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaX',"
            + " '^((a|aa)\\\\2?)+$', 'b') = STR(?o)) }",
        "SELECT (COUNT(DISTINCT CONCAT(STR(?a),STR(?d))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?f = ?k &&"
            + " ?i = ?a) } }",
        "SELECT * { ?a ?b ?c MINUS { ?a ?e ?f . ?g ?h ?i } ?j ?k ?l FILTER(?l = ?k) }"
      })
  void aQueryWithoutEndIsStopped(String query) throws InterruptedException {
    try (var endpoint = endpoint(1, 100, 1)) {
      long started = System.nanoTime();

      assertThatThrownBy(() -> endpoint.answer(query, JSON, "", List.of()))
          .isInstanceOfSatisfying(
              Refusal.Refused.class, e -> assertThat(e.refusal()).isIn(Refusal.TIME, Refusal.WORK));

      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(2900));
      // its place is free: it did stop, and was not merely left alone
      assertThat(endpoint.answer("ASK { ?s ?p ?o }", JSON, "", List.of()).body()).contains("true");
    }
  }

  @Test
  void aStringCannotGrowWithoutEnd() {
    StringBuilder query = new StringBuilder("SELECT * { BIND('0123456789' AS ?v0)");
    for (int i = 1; i < 40; i++) {
      query.append(" BIND(CONCAT(?v%d, ?v%d) AS ?v%d)".formatted(i - 1, i - 1, i));
    }
    try (var endpoint = endpoint(10, 100, 1)) {
      assertThatThrownBy(() -> endpoint.answer(query + "}", JSON, "", List.of()))
          .isInstanceOfSatisfying(
              Refusal.Refused.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.WORK));
    }
  }

  @Test
  void aPatternAfterNothingFindsNothing() {
    assertThat(
            answer("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = 1) }", "text/csv")
                .lines())
        .hasSize(1);
  }

  @Test
  void ordinaryFunctionsWork() {
    assertThat(
            answer(
                "SELECT (REPLACE('abc'@en, 'B', 'x', 'i') AS ?a) (REGEX('预算公开', '^预算') AS ?b)"
                    + " (CONCAT('a'@zh, 'b'@zh) AS ?c) (<http://www.w3.org/2001/XMLSchema#integer>('7')"
                    + " AS ?d) {}",
                "text/tab-separated-values"))
        .contains("\"axc\"@en\ttrue\t\"ab\"@zh\t7");
  }

  @Test
  void tooManyQueriesAtOnceAreAskedToComeAgain() throws Exception {
    try (var endpoint = endpoint(6, 100, 1);
        var others = Executors.newSingleThreadExecutor()) {
      var asked = new CountDownLatch(1);
      var running =
          others.submit(
              () -> {
                asked.countDown();
                return endpoint.answer(
                    "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(REGEX('"
                        + "a".repeat(60)
                        + "X', '^((a|aa)\\\\2?)+$')) }",
                    JSON,
                    "",
                    List.of());
              });
      asked.await();
      Thread.sleep(300);

      assertThatThrownBy(() -> endpoint.answer("ASK {}", JSON, "", List.of()))
          .isInstanceOfSatisfying(
              Refusal.Refused.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.BUSY));
      assertThat(running).isNotDone();
    }
  }

  @Test
  void theServiceDescribesItself() {
    var description = new ServiceDescription(store, new Limits(Duration.ofSeconds(10), 100, 1));

    assertThat(description.graph(gongkai.opendata.vocabulary.RdfFormat.TURTLE))
        .contains("sd:Service", "http://gk.example/sparql", "gd:rowLimit");
    assertThat(description.page(false)).contains("SPARQL 查询接口", "http://gk.example/def/gd#");
    assertThat(description.page(true)).contains("SPARQL endpoint");
  }

  private static String answer(String query, String type) {
    try (var endpoint = endpoint(10, 1000, 1)) {
      return endpoint.answer(PREFIXES + query, List.of(type), "", List.of()).body();
    }
  }

  private static Endpoint endpoint(int seconds, int rows, int threads) {
    return new Endpoint(store, new Limits(Duration.ofSeconds(seconds), rows, threads));
  }
}
