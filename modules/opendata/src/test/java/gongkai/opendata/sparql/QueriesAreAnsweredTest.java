package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gongkai.opendata.sparql.refusal.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesAreAnsweredTest {
  private static final String PREFIXES = Fixture.PREFIXES;
  private static final List<String> JSON = List.of("application/sparql-results+json");

  @TempDir static Path data;

  private static Fixture fixture;

  @BeforeAll
  static void open() {
    fixture = new Fixture(data, 60);
  }

  @AfterAll
  static void close() {
    fixture.close();
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
    "INSERT DATA { <a:a> <a:b> <a:c> }, UPDATE_TEXT",
    "DELETE WHERE { ?s ?p ?o }, UPDATE_TEXT",
    "LOAD <http://127.0.0.1:9/>, UPDATE_TEXT",
  })
  void whatNoQueryMayDoIsRefused(String query, Refusal refusal) {
    try (var endpoint = fixture.endpoint(10, 100, 1)) {
      assertThatThrownBy(() -> endpoint.answer(Question.of(PREFIXES + query, JSON)))
          .isInstanceOfSatisfying(
              Refusal.Refused.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }
  }

  @Test
  void aCutAnswerSaysSo() {
    try (var endpoint = fixture.endpoint(10, 10, 1)) {
      String query = PREFIXES + "SELECT ?s { ?s a dcat:Dataset }";
      var table = endpoint.answer(Question.of(query, JSON));
      var xml = endpoint.answer(Question.of(query, JSON).with("xml"));
      var whole = endpoint.answer(Question.of(query + " LIMIT 10", JSON));

      assertThat(table.truncated()).isTrue();
      assertThat(
              jakarta.json.Json.createReader(new java.io.StringReader(table.body())).readObject())
          .containsKeys("truncated", "results");
      assertThat(text(xml)).contains("<link href=\"http://gk.example/sparql/rules#truncated\"/>");
      assertThat(whole.truncated()).isFalse();
      assertThat(text(whole)).doesNotContain("truncated");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT ?s { ?s a dcat:Dataset }, csv, 10",
    "SELECT ?s { ?s a dcat:Dataset } LIMIT 11, tsv, 10",
    "SELECT ?s { ?s a dcat:Dataset } ORDER BY ?s OFFSET 3, csv, 10",
    "CONSTRUCT WHERE { ?s ?p ?o }, nt, 10",
    "CONSTRUCT { ?s a ?o . ?o a ?s } WHERE { ?s a ?o }, ttl, 5"
  })
  void anAnswerThatWouldLookWholeIsRefusedWithAQueryThatIsAnsweredWhole(
      String query, String format, int limit) {
    try (var endpoint = fixture.endpoint(10, 10, 1)) {
      Question cut = Question.of(PREFIXES + query, JSON).with(format);

      Refusal.Refused refused =
          catchThrowableOfType(Refusal.Refused.class, () -> endpoint.answer(cut));

      assertThat(refused.refusal()).isEqualTo(Refusal.ROWS);
      assertThat(refused.refusal().status()).isEqualTo(422);
      assertThat(refused.rewrite()).containsPattern("LIMIT +" + limit + "\\b");
      var whole = endpoint.answer(Question.of(refused.rewrite(), JSON).with(format));
      assertThat(whole.truncated()).isFalse();
      assertThat(text(whole)).isNotBlank();
    }
  }

  @Test
  void descriptionsOfWhichTheLastAreMissingAreRefusedAndABoundedOneIsNot() {
    try (var endpoint = fixture.endpoint(10, 100, 1)) {
      List<String> turtle = List.of("text/turtle");
      Question many = Question.of(PREFIXES + "DESCRIBE ?i { ?i a gd:DisclosureRecord }", turtle);
      Question hub = Question.of("DESCRIBE <http://gk.example/id/body/jfj>", turtle);

      assertThatThrownBy(() -> endpoint.answer(many))
          .isInstanceOfSatisfying(
              Refusal.Refused.class,
              e -> {
                assertThat(e.refusal()).isEqualTo(Refusal.ROWS);
                assertThat(endpoint.answer(Question.of(e.rewrite(), turtle)).body()).isNotBlank();
              });
      assertThat(endpoint.answer(hub).truncated()).isTrue();
      assertThat(endpoint.answer(hub).body()).contains("links?to=");
    }
  }

  @Test
  void theWayToTheOtherLinksIsCountedAsPartOfADescription() {
    Question hub =
        Question.of("DESCRIBE <http://gk.example/id/body/jfj>", List.of("application/n-triples"));
    int whole;
    try (var endpoint = fixture.endpoint(10, 100, 1)) {
      whole = (int) endpoint.answer(hub).body().lines().count();
    }

    try (var endpoint = fixture.endpoint(10, whole, 1)) {
      assertThatThrownBy(() -> endpoint.answer(hub)).isInstanceOf(Refusal.Refused.class);
    }
    try (var endpoint = fixture.endpoint(10, whole + 1, 1)) {
      assertThat(endpoint.answer(hub).body()).contains("links?to=");
    }
  }

  @Test
  void anUnchangedAnswerIsNotComputedAgain() {
    try (var endpoint = fixture.endpoint(10, 100, 1)) {
      var query = Question.of("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", JSON);
      var first = endpoint.answer(query);

      assertThat(first.tag()).matches("W/\"62-[0-9a-f]{16}-application-sparql-results-json\"");
      assertThat(first.position()).isEqualTo(62);
      assertThat(endpoint.answer(query.knowing(first.tag())).unchanged()).isTrue();
      // written down in another way it is the same query
      var spaced = Question.of("select (count(*) as ?n)\n{ ?s ?p ?o . } # all", JSON);
      assertThat(endpoint.answer(spaced.knowing(first.tag())).unchanged()).isTrue();
      var other = Question.of("SELECT (COUNT(*) AS ?m) { ?s ?p ?o }", JSON);
      assertThat(endpoint.answer(other.knowing(first.tag())).unchanged()).isFalse();
      assertThat(endpoint.answer(query.with("xml").knowing(first.tag())).unchanged()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"RAND()", "NOW()", "UUID()", "STRUUID()", "BNODE()", "BNODE('a')"})
  void whatAnswersDifferentlyEachTimeHasNoTag(String function) {
    try (var endpoint = fixture.endpoint(10, 100, 1)) {
      var answer = endpoint.answer(Question.of("SELECT (" + function + " AS ?r) {}", JSON));
      var text =
          endpoint.answer(
              Question.of("SELECT ('" + function.replace("'", "") + "' AS ?r) {}", JSON));

      assertThat(answer.tag()).isEmpty();
      assertThat(text.tag()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?c ?e ?f . ?f ?h ?i FILTER(?a = 1) }",
        "SELECT * { VALUES ?s { } ?s ?p ?o . ?o a ?t FILTER(?t != dcat:Dataset) }",
        "SELECT * { { VALUES ?s { } ?s ?p ?o . ?o a ?t FILTER(?t != 1) } UNION"
            + " { ?s a gd:None ; ?p ?o } }",
        "SELECT * { ?c a gd:None { ?s dct:type ?c } UNION"
            + " { ?c skos:broader+ ?x . ?x a gd:None . ?s dct:type ?x } }",
        "SELECT * { <http://gk.example/x> ?p ?c . ?c skos:broader* ?t ."
            + " <http://gk.example/x> a ?c . ?q skos:broader* ?y . <http://gk.example/x> ?q ?o }",
        "SELECT * { ?c a gd:None . OPTIONAL { ?c ?p ?o . ?o ?q ?r } ?c ?y ?z . ?z a ?t }",
        "SELECT * { ?c a gd:None . FILTER NOT EXISTS { ?c ?p ?o . ?o ?q ?r } ?c ?y ?z . ?z a ?t }"
      })
  void aPatternAfterNothingFindsNothing(String query) {
    assertThat(answer(query, "text/csv").lines()).hasSize(1);
  }

  @Test
  void ordinaryFunctionsWork() {
    assertThat(
            answer(
                "SELECT (REPLACE('abc'@en, 'B', 'x', 'i') AS ?a) (REGEX('预算公开', '^预算') AS ?b)"
                    + " (CONCAT('a'@zh, 'b'@zh) AS ?c)"
                    + " (<http://www.w3.org/2001/XMLSchema#integer>('7') AS ?d) {}",
                "text/tab-separated-values"))
        .contains("\"axc\"@en\ttrue\t\"ab\"@zh\t7");
  }

  @Test
  void tooManyQueriesAtOnceAreAskedToComeAgain() throws Exception {
    try (var endpoint = fixture.endpoint(6, 100, 1);
        var others = Executors.newCachedThreadPool()) {
      Callable<Endpoint.Answer> longOne =
          () ->
              endpoint.answer(
                  Question.of(
                      "SELECT * { ?a ?b ?c FILTER(REGEX('"
                          + "a".repeat(60)
                          + "X', '^((a|aa)\\\\2?)+$')) }",
                      JSON));
      // one steps aside, the other has the place
      var aside = others.submit(longOne);
      Thread.sleep(500);
      var running = others.submit(longOne);
      Thread.sleep(500);

      assertThatThrownBy(() -> endpoint.answer(Question.of("ASK {}", JSON)))
          .isInstanceOfSatisfying(
              Refusal.Refused.class,
              e -> {
                assertThat(e.refusal()).isEqualTo(Refusal.BUSY);
                assertThat(e.seconds()).isPositive();
              });
      assertThat(running).isNotDone();
      assertThat(aside).isNotDone();
    }
  }

  private static String answer(String query, String type) {
    try (var endpoint = fixture.endpoint(10, 1000, 1)) {
      return text(endpoint.answer(Question.of(PREFIXES + query, List.of(type))));
    }
  }

  private static String text(Endpoint.Answer answer) {
    return answer.body();
  }
}
