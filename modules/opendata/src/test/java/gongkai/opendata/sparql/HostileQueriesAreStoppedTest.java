package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import gongkai.opendata.sparql.engine.Dataset;
import gongkai.opendata.sparql.engine.Evaluation;
import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.engine.ResultFormat;
import gongkai.opendata.sparql.engine.TextFunctions;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.testbed.HostileQueries;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each within its time and half a second, within its memory, and its thread is free again. */
class HostileQueriesAreStoppedTest {
  private static final Duration TIME = Duration.ofSeconds(1);
  private static final Duration GRACE = Duration.ofMillis(500);
  private static final long MEMORY = 24 * Fixture.MEGABYTE;
  private static final Limits LIMITS = new Limits(TIME, 1_000, MEMORY, 2);
  private static final List<String> ANY = List.of("*/*");

  @TempDir static Path data;

  private static Fixture fixture;
  private static Endpoint endpoint;
  private static Evaluation evaluation;

  @BeforeAll
  static void open() {
    fixture = new Fixture(data, 2_000);
    endpoint = fixture.endpoint(LIMITS);
    evaluation =
        new Evaluation(
            fixture.store, new TextFunctions(fixture.search(), fixture.store.uris()), null);
  }

  @AfterAll
  static void close() {
    endpoint.close();
    fixture.close();
  }

  static Stream<Arguments> queries() {
    return HostileQueries.all().entrySet().stream()
        .map(query -> Arguments.of(query.getKey(), query.getValue()));
  }

  @Test
  void thereAreManyOfThemAndMuchData() {
    assertThat(HostileQueries.all().size()).isGreaterThan(50);
    assertThat(text("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").lines().skip(1).findFirst())
        .hasValueSatisfying(n -> assertThat(Integer.parseInt(n.strip())).isGreaterThan(30_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void theEndpointStopsIt(String name, String query) {
    long started = System.nanoTime();
    String outcome;
    try {
      Endpoint.Answer answer = endpoint.answer(Question.of(Fixture.PREFIXES + query, ANY));
      outcome = "answered " + answer.body().length();
    } catch (Refusal.Refused refused) {
      outcome = refused.refusal().rule();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - started);

    assertThat(took).as(outcome).isLessThan(TIME.plus(GRACE));
    // both lanes are free: it did stop, and was not merely left alone
    assertThat(text("SELECT (COUNT(*) AS ?n) { ?s a dcat:Catalog }")).contains("1");
  }

  /** The gate is a courtesy; what holds is the budget, so it must hold without the gate too. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void theBudgetAloneStopsIt(String name, String text) {
    Query query;
    try {
      query = QueryFactory.create(Fixture.PREFIXES + text, Syntax.syntaxSPARQL_11);
    } catch (JenaException | StackOverflowError unreadable) {
      return;
    }
    if (query.hasDatasetDescription()) {
      // only the gate turns these away
      return;
    }
    List<ResultFormat> formats =
        query.isSelectType() || query.isAskType() ? ResultFormat.TABLES : ResultFormat.GRAPHS;
    long started = System.nanoTime();
    long peak = 0;
    String outcome = "answered";
    try {
      peak = evaluation.run(query, Dataset.DEFAULT, formats.getFirst(), LIMITS).peak();
    } catch (Refusal.Refused refused) {
      outcome = refused.refusal().rule() + " " + refused.detail();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - started);

    assertThat(took).as(outcome).isLessThan(TIME.plus(GRACE));
    assertThat(peak).isLessThanOrEqualTo(MEMORY);
  }

  @Test
  void theHeapStaysWithinItsBound() {
    for (Map.Entry<String, String> query : HostileQueries.all().entrySet()) {
      if (!query.getKey().matches(".*(sort|distinct|group|values|string|counted|concatenated).*")) {
        continue;
      }
      System.gc();
      long before = used();
      Watch watch = new Watch(before);
      watch.start();
      try {
        endpoint.answer(Question.of(Fixture.PREFIXES + query.getValue(), ANY));
      } catch (Refusal.Refused expected) {
        assertThat(expected.refusal().status()).isLessThan(500);
      } finally {
        watch.interrupt();
      }
      assertThat(watch.most).as(query.getKey()).isLessThan(8 * MEMORY);
    }
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Looks, after collecting garbage, what is still reachable while a query runs. */
  private static final class Watch extends Thread {
    private final long before;
    private volatile long most;

    Watch(long before) {
      this.before = before;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        while (true) {
          Thread.sleep(200);
          System.gc();
          most = Math.max(most, used() - before);
        }
      } catch (InterruptedException done) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static String text(String query) {
    try {
      return endpoint.answer(Question.of(Fixture.PREFIXES + query, List.of("text/csv"))).body();
    } catch (Refusal.Refused refused) {
      return fail(refused.refusal() + " " + refused.detail());
    }
  }
}
