package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.page.Example;
import gongkai.opendata.sparql.page.Pages;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.sparql.refusal.Words;
import gongkai.opendata.vocabulary.RdfFormat;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchingAndDescribingTest {
  @TempDir static Path data;

  private static Fixture fixture;
  private static Endpoint endpoint;

  @BeforeAll
  static void open() throws InterruptedException {
    fixture = new Fixture(data, 100);
    endpoint = fixture.endpoint(5, 5_000, 2);
    for (int i = 0; i < 200 && endpoint.statistics().counts().isEmpty(); i++) {
      Thread.sleep(20);
    }
  }

  @AfterAll
  static void close() {
    endpoint.close();
    fixture.close();
  }

  @Test
  void theSearchOfThePortalIsAProperty() {
    assertThat(rows("SELECT ?item { ?item gd:search '预算公开' }")).hasSize(20);
    assertThat(rows("SELECT ?item { ?item gd:search ('预算公开' 7) }")).hasSize(7);
    assertThat(rows("SELECT ?item ?t { ?item gd:search '预算公开' ; dct:title ?t }"))
        .hasSize(20)
        .allMatch(row -> row.contains("预算公开第"));
    assertThat(rows("SELECT ?item { ?item gd:search '没有这样的词语' }")).isEmpty();
    assertThat(rows("SELECT ?item { ?item gd:search '  ' }")).isEmpty();
  }

  @Test
  void aScoreOrdersWhatWasFound() {
    List<Double> scores =
        rows("SELECT ?score { (?item ?score) gd:search ('公告第7号' 30) } ORDER BY DESC(?score)")
            .stream()
            .map(Double::valueOf)
            .toList();

    assertThat(scores).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(scores.getFirst()).isPositive();
  }

  @Test
  void aKnownItemIsOnlyTested() {
    String item = "<http://gk.example/id/item/X/2020-00005>";

    assertThat(rows("SELECT ?t { %s gd:search '预算公开' ; dct:title ?t }".formatted(item))).hasSize(1);
    assertThat(rows("SELECT ?t { %s gd:search '公告' ; dct:title ?t }".formatted(item))).isEmpty();
    assertThat(rows("SELECT ?i { ?i gd:column ?c . ?c skos:notation 'wj' . ?i gd:search '预算公开' }"))
        .hasSize(6);
  }

  @Test
  void theOneGraphMayBeNamed() {
    String from =
        "SELECT (COUNT(*) AS ?n) FROM <%s> { ?s a dcat:Catalog }".formatted(Fixture.GRAPH);
    String named =
        "SELECT ?g (COUNT(*) AS ?n) FROM NAMED <%s> { GRAPH ?g { ?s a dcat:Catalog . ?s dct:title ?t } } GROUP BY ?g"
            .formatted(Fixture.GRAPH);
    String outside = "SELECT * FROM NAMED <%s> { ?s a dcat:Catalog }".formatted(Fixture.GRAPH);

    assertThat(rows(from)).containsExactly("1");
    assertThat(rows(named)).singleElement().asString().startsWith(Fixture.GRAPH);
    assertThat(rows(outside)).isEmpty();
    assertThat(rows("SELECT * { GRAPH ?g { ?s ?p ?o } } LIMIT 1")).isEmpty();
  }

  @Test
  void theProtocolsDatasetComesBeforeTheQuerys() {
    String query = Fixture.PREFIXES + "SELECT * FROM <http://other.example/> { ?s a dcat:Catalog }";
    var named =
        new Question(
            "",
            query,
            List.of(),
            List.of(Fixture.GRAPH),
            List.of("text/csv"),
            "",
            Question.UNLIMITED,
            List.of());
    var asDefault =
        new Question(
            "",
            query,
            List.of(Fixture.GRAPH),
            List.of(),
            List.of("text/csv"),
            "",
            Question.UNLIMITED,
            List.of());

    assertThat(endpoint.answer(named).body().lines().skip(1)).isEmpty();
    assertThat(endpoint.answer(asDefault).body().lines().skip(1)).hasSize(1);
  }

  @Test
  void aHubIsDescribedInPart() {
    var answer =
        endpoint.answer(
            Question.of(
                "DESCRIBE <http://gk.example/id/body/jfj>", List.of("application/n-triples")));

    long links =
        answer
            .body()
            .lines()
            .filter(line -> line.contains("<http://gk.example/id/body/jfj> ."))
            .count();
    assertThat(links).isEqualTo(Limits.INCOMING);
    assertThat(answer.truncated()).isTrue();
    assertThat(answer.body().lines().filter(line -> line.contains("rdf-schema#seeAlso")))
        .containsExactly(
            "<http://gk.example/id/body/jfj> <http://www.w3.org/2000/01/rdf-schema#seeAlso>"
                + " <http://gk.example/links?to=http%3A%2F%2Fgk.example%2Fid%2Fbody%2Fjfj> .");
  }

  @Test
  void aDescriptionThatLeavesNothingOutLeadsToNoList() {
    var answer =
        endpoint.answer(
            Question.of(
                "DESCRIBE <http://gk.example/id/item/X/2020-00001>",
                List.of("application/n-triples")));

    assertThat(answer.truncated()).isFalse();
    assertThat(answer.body()).doesNotContain("links?to=");
  }

  @Test
  void everyExampleIsAnsweredAndMostFindSomething() {
    List<Example> examples = Example.all(fixture.store.uris(), "jfj");
    List<String> found =
        examples.stream()
            .filter(
                example ->
                    endpoint
                            .answer(
                                Question.of(example.query(), List.of("text/csv", "text/turtle")))
                            .body()
                            .lines()
                            .count()
                        > 1)
            .map(Example::name)
            .toList();

    assertThat(examples).hasSizeGreaterThanOrEqualTo(10);
    assertThat(found)
        .contains(
            "items-by-column",
            "newest",
            "search",
            "by-month",
            "by-theme",
            "applications",
            "bodies",
            "record");
  }

  @Test
  void theServiceAndTheDataDescribeThemselves() {
    var descriptions = new Descriptions(fixture.store, endpoint, of -> List.of());

    assertThat(descriptions.service(RdfFormat.N_TRIPLES))
        .contains(
            "<http://gk.example/sparql> <http://www.w3.org/ns/sparql-service-description#endpoint>"
                + " <http://gk.example/sparql> .",
            "service-description#SPARQL11Query>",
            "formats/SPARQL_Results_JSON>",
            "formats/Turtle>",
            "service-description#defaultGraph> <" + Fixture.GRAPH + ">",
            "def/gd#memoryLimit>",
            "def/gd#rowLimit> \"5000\"",
            "def/gd#position> \"102\"");
    assertThat(descriptions.dataset(RdfFormat.TURTLE))
        .contains("classPartition", "propertyPartition", "sparqlEndpoint", "distinctSubjects");
  }

  @Test
  void thePageWorksWithoutScripts() {
    var pages = new Pages(endpoint.limits(), 60, Example.all(fixture.store.uris(), "jfj"));
    var answer = endpoint.shown(Question.of("SELECT ('<script>' AS ?x) {}", List.of()));
    String answered =
        pages.answered("SELECT …", "SELECT … LIMIT 9", answer.body(), false, true, Words.ZH);
    String refused =
        pages.refused(Refusal.TIME.because("1").instead("SELECT * {}"), "SELECT \"", Words.ZH);

    assertThat(pages.empty(Words.EN)).contains("<form", "name=\"query\"", "SPARQL query");
    assertThat(answered)
        .contains("&lt;script&gt;", "结果已截断")
        .contains("%E2%80%A6%20LIMIT%209&amp;format=csv", "%E2%80%A6&amp;format=json")
        .doesNotContain("<script>");
    assertThat(refused)
        .contains("查询到了时限", "stopped at its time limit", "SELECT &quot;", "rules#time");
    assertThat(refused.indexOf("查询到了时限")).isLessThan(refused.indexOf("stopped at its"));
    assertThat(pages.rules(Words.ZH)).contains("id=\"ordered-subquery\"", "id=\"truncated\"");
  }

  private static List<String> rows(String query) {
    return endpoint
        .answer(Question.of(Fixture.PREFIXES + query, List.of("text/csv")))
        .body()
        .lines()
        .skip(1)
        .toList();
  }
}
