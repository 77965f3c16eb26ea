package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.sparql.columns.Columns;
import gongkai.opendata.sparql.engine.Dataset;
import gongkai.opendata.sparql.engine.Evaluation;
import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.engine.ResultFormat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executor with columns against the same without, on random stores that change meanwhile. */
class ColumnsGiveTheSameAnswersTest {
  private static final String PREFIXES =
      Fixture.PREFIXES
          + """
          PREFIX foaf: <http://xmlns.com/foaf/0.1/>
          PREFIX sdmx-dimension: <http://purl.org/linked-data/sdmx/2009/dimension#>
          PREFIX sdmx-attribute: <http://purl.org/linked-data/sdmx/2009/attribute#>
          """;
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(60), 1_000_000, 512 * Fixture.MEGABYTE, 2);
  private static final ResultFormat TSV = ResultFormat.named(ResultFormat.TABLES, "tsv").get();
  private static final int ROUNDS = 8;
  private static final int QUERIES = 40;

  @TempDir private Path data;

  private static List<String> rows(Evaluation.Result result) {
    return result.body().lines().skip(1).toList();
  }

  private static Evaluation.Result run(Evaluation evaluation, String query) {
    return evaluation.run(QueryFactory.create(PREFIXES + query), Dataset.DEFAULT, TSV, LIMITS);
  }

  private static List<String> keys(List<String> rows, int columns) {
    return rows.stream()
        .map(row -> String.join("\t", List.of(row.split("\t", -1)).subList(0, columns)))
        .toList();
  }

  private static Evaluation over(RandomStore store, @Nullable Columns columns) {
    return new Evaluation(store.store, new PropertyFunctionRegistry(), columns);
  }

  @Test
  void onRandomStoresAndQueries() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    try (RandomStore store = new RandomStore(data, random, 700);
        Columns columns = new Columns(store.store, 64 * Fixture.MEGABYTE)) {
      assertThat(columns.awaitFirst(20_000)).isTrue();
      Evaluation ours = over(store, columns);
      Evaluation plain = over(store, null);
      RandomQueries queries = new RandomQueries(random);
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < QUERIES; i++) {
          same(queries.next(), ours, plain, "seed " + seed + ", round " + round);
        }
        store.change();
      }
    }
  }

  /** The patterns after joined rows are bound by them, whichever operator bound the value. */
  @Test
  void forPatternsAfterJoinedRows() throws Exception {
    Random random = new Random(7);
    try (RandomStore store = new RandomStore(data, random, 60);
        Columns columns = new Columns(store.store, 64 * Fixture.MEGABYTE)) {
      assertThat(columns.awaitFirst(20_000)).isTrue();
      Evaluation ours = over(store, columns);
      Evaluation plain = over(store, null);
      String scheme = "?theme skos:inScheme <http://gk.example/id/scheme/theme> . ";
      String star = "?item dcat:theme ?theme ; dct:title ?title . FILTER (STRLEN(?title) > 9) ";
      String after =
          "?theme skos:prefLabel ?label . ?item dct:publisher ?body . ?body foaf:name ?name . ";
      for (String first : List.of(scheme, "VALUES ?theme { <http://gk.example/none> } ")) {
        String query = "SELECT * { " + first + star + after + "}";
        same(new RandomQueries.Shape(query, 0, 0, false), ours, plain, "always");
      }
    }
  }

  private static void same(
      RandomQueries.Shape shape, Evaluation ours, Evaluation plain, String when) {
    Evaluation.Result expected = run(plain, shape.whole());
    Evaluation.Result given = run(ours, shape.whole());
    String what = when + ": " + shape.whole();
    if (shape.columns()) {
      assertThat(given.steps()).as(what).isLessThan(Math.max(200, expected.steps() * 4 / 5));
    }
    if (shape.limit() == 0) {
      assertThat(rows(given)).as(what).containsExactlyInAnyOrderElementsOf(rows(expected));
      return;
    }
    // which of equal rows are the first is left open by SPARQL
    assertThat(rows(given)).as(what).hasSameSizeAs(rows(expected));
    assertThat(rows(run(plain, shape.text()))).as(what).containsAll(rows(given));
    assertThat(moments(keys(rows(given), shape.ordered())))
        .as(what)
        .isEqualTo(moments(keys(rows(expected), shape.ordered())));
  }

  /** Sort keys by value: the same moment may be written in several zones. */
  private static List<Object> moments(List<String> keys) {
    return keys.stream()
        .map(
            key ->
                key.contains("dateTime")
                    ? (Object)
                        java.time.OffsetDateTime.parse(key.replaceAll("^\"|\"\\^\\^.*$", ""))
                            .toInstant()
                    : key)
        .toList();
  }
}
