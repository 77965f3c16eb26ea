package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.gate.Statistics;
import gongkai.opendata.sparql.refusal.Problem;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.sparql.refusal.Words;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulesOfTheGateTest {
  private static final List<String> ANY = List.of("*/*");

  @TempDir static Path data;

  private static Fixture fixture;
  private static Endpoint endpoint;

  @BeforeAll
  static void open() throws InterruptedException {
    fixture = new Fixture(data, 800);
    endpoint = fixture.endpoint(new Limits(Duration.ofSeconds(5), 100, 4 * Fixture.MEGABYTE, 2));
    for (int i = 0; i < 200 && endpoint.statistics().counts().isEmpty(); i++) {
      Thread.sleep(20);
    }
  }

  @AfterAll
  static void close() {
    endpoint.close();
    fixture.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "SELECT * { ?a dct:title ?b . ?c dct:title ?d . ?e dct:title ?f } ~ UNCONNECTED ~"
            + " dct:title",
        "SELECT * { ?a dct:title ?b . ?c gd:published ?d . ?e gd:formed ?d } ~ UNCONNECTED ~ dct:",
        "SELECT * { { SELECT ?s { ?s dct:title ?t } ORDER BY ?t } } ~ ORDERED_SUBQUERY ~ ORDER BY",
        "SELECT * { ?s (<x:a>|!<x:a>)* ?o } ~ PATH_ENDS ~ ?s",
        "SELECT * { ?s <x:a>? ?o } ~ PATH_ENDS ~ ?s",
        "SELECT * { ?s <java:java.lang.System> ?o } ~ PROPERTY_FUNCTION ~ java:",
        "SELECT * { ?s <http://jena.apache.org/text#query> 'x' } ~ PROPERTY_FUNCTION ~ text#query",
        "SELECT * { ?s gd:search ?words } ~ TEXT_SEARCH ~ ?words",
        "SELECT * { ?s gd:search ('x' 2000) } ~ TEXT_SEARCH ~ 2000",
        "SELECT * { (?a ?b ?c) gd:search 'x' } ~ TEXT_SEARCH ~ ?a",
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } ~ SERVICE ~ 127.0.0.1",
        "SELECT * FROM <http://other.example/g> { ?s ?p ?o } ~ DATASET ~ other.example",
      })
  void aRefusalNamesTheRuleAndThePart(String query, Refusal rule, String fragment) {
    assertThatThrownBy(() -> endpoint.answer(Question.of(Fixture.PREFIXES + query, ANY)))
        .isInstanceOfSatisfying(
            Refusal.Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(rule);
              assertThat(refused.fragment()).contains(fragment);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?a gd:published ?d . ?b gd:formed ?e FILTER(?d = ?e) } LIMIT 1",
        "SELECT ?s { ?s skos:prefLabel ?l . ?t dct:title ?m } LIMIT 1",
        "SELECT * { { SELECT ?s { ?s dct:title ?t } ORDER BY ?t LIMIT 3 } ?s gd:published ?d }",
        "SELECT * { ?s dct:publisher/dct:identifier ?o } LIMIT 3",
        "SELECT * { ?s skos:broader+ ?o } LIMIT 3",
        "SELECT * { ?s a dcat:Catalog . ?s dct:publisher* ?o }",
        "SELECT * { ?s ?p ?o } LIMIT 3",
        "SELECT ('{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{' AS ?x) {} #{{{{{{{{{{{{{{{{{{{{{{{{{{{",
        "SELECT * { ?a gd:edition ?n FILTER(?n < 3 && ?n > 0) } LIMIT 1",
      })
  void ordinaryQueriesPass(String query) {
    assertThat(endpoint.answer(Question.of(Fixture.PREFIXES + query, ANY)).body()).isNotEmpty();
  }

  @Test
  void aSortedSubqueryIsOfferedWithALimit() {
    String query = "SELECT * { { SELECT ?s { ?s dct:title ?t } ORDER BY ?t } ?s gd:published ?d }";
    Refusal.Refused refused = refused(query);

    assertThat(QueryFactory.create(refused.rewrite()).toString()).contains("LIMIT");
    assertThat(endpoint.answer(Question.of(refused.rewrite(), ANY)).body()).contains("bindings");
  }

  @Test
  void aStoppedQueryIsOfferedWithoutItsSorting() {
    String query =
        "SELECT DISTINCT ?t ?x { ?s dct:title ?t BIND(CONCAT(?t, REPLACE(?t, '第', '"
            + "公".repeat(9_000)
            + "')) AS ?x) } ORDER BY ?x";
    Refusal.Refused refused = refused(query);

    assertThat(refused.refusal()).isEqualTo(Refusal.MEMORY);
    assertThat(refused.rewrite()).contains("LIMIT").doesNotContain("ORDER", "DISTINCT");
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void everyRuleIsExplainedInBothLanguages(Refusal refusal) {
    for (Words words : Words.values()) {
      var problem =
          jakarta.json.Json.createReader(
                  new StringReader(
                      Problem.json(
                          refusal.because("5 > 4").at("?s ?p ?o").instead("ASK {}"),
                          "http://gk.example/",
                          words)))
              .readObject();

      assertThat(problem.getString("type"))
          .isEqualTo("http://gk.example/sparql/rules#" + refusal.rule());
      assertThat(problem.getInt("status")).isEqualTo(refusal.status());
      assertThat(problem.getString("title")).isNotBlank();
      assertThat(problem.getString("detail")).isNotBlank();
      assertThat(problem.getString("fragment")).isEqualTo("?s ?p ?o");
      assertThat(problem.getString("rewrite")).isEqualTo("ASK {}");
    }
    assertThat(Words.ZH.title(refusal)).containsPattern("\\p{IsHan}");
    assertThat(Words.EN.title(refusal)).doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void statisticsCountWhatThereIs() {
    Statistics.Counts counts = endpoint.statistics().counts().orElseThrow();

    assertThat(counts.position()).isEqualTo(802);
    assertThat(counts.classes().get("http://www.w3.org/ns/dcat#Dataset")).isGreaterThan(800);
    assertThat(counts.properties().get("http://gk.example/def/gd#edition").subjects())
        .isGreaterThanOrEqualTo(800);
    assertThat(counts.properties().get("http://gk.example/def/gd#column").objects()).isEqualTo(2);
    assertThat(counts.triples())
        .isEqualTo(
            counts.properties().values().stream().mapToLong(Statistics.Property::triples).sum());
  }

  private static Refusal.Refused refused(String query) {
    try {
      endpoint.answer(Question.of(Fixture.PREFIXES + query, ANY));
      throw new AssertionError("Answered: " + query);
    } catch (Refusal.Refused refused) {
      return refused;
    }
  }
}
