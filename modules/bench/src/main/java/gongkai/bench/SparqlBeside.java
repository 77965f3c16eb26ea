package gongkai.bench;

import gongkai.testbed.RunningServer;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Our endpoint and Fuseki on the same data, one request to each in turn, then each under a mixed
 * load of eight clients.
 */
final class SparqlBeside {
  private static final Duration FILLING = Duration.ofMinutes(90);
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration SETTLING = Duration.ofSeconds(1);
  private static final Duration MEASURED = Duration.ofSeconds(7);
  private static final int MOST = 200;
  private static final int LEAST = 3;
  private static final int CLIENTS = 8;
  private static final int MIXED = 2_000;

  private static final String ACCEPTED = "application/sparql-results+json, text/turtle;q=0.9";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final RunningServer server;
  private final Fuseki fuseki;
  private final QueryKind.Store ours;
  private final QueryKind.Store theirs;

  private SparqlBeside(RunningServer server, Fuseki fuseki, String base, int items) {
    this.server = server;
    this.fuseki = fuseki;
    this.ours = new QueryKind.Store(base, items, true);
    this.theirs = new QueryKind.Store(base, items, false);
  }

  /** Fills a store with that many items and compares. */
  static void run(int items) throws Exception {
    Path data = RunningServer.newDataDirectory("bench-sparql");
    RunningServer.start(data, TwoStores.settings(items)).close();
    FilledJournal.fill(data, items);
    System.out.println("data: " + data);
    again(data, items);
  }

  /** Compares on the data directory that a run before left. */
  static void again(Path data, int items) throws Exception {
    TwoStores.fill(data, items);
    try (var server = RunningServer.start(data, TwoStores.settings(items));
        Fuseki fuseki = TwoStores.fuseki(data, items)) {
      new SparqlBeside(server, fuseki, TwoStores.BASE, items).measure();
    }
    hostile(data, items);
  }

  /** With the limits of a client's computing time, which the comparison goes without. */
  private static void hostile(Path data, int items) throws InterruptedException {
    Map<String, String> limited = new HashMap<>(TwoStores.settings(items));
    limited.put("GONGKAI_SPARQL_RATE_PER_MINUTE", "100000");
    limited.put("GONGKAI_SPARQL_RATE_BURST", "10000");
    var store = new QueryKind.Store(TwoStores.BASE, items, true);
    try (var server = RunningServer.start(data, limited)) {
      List<URI> usual =
          mixture(
              (kind, i) ->
                  server.uri("sparql?query=" + RunningServer.encode(kind.query(store, i))));
      BesideHostile.run(server, usual, store.prefixes());
    }
  }

  /** Each kind in turn, again and again with other values. */
  private static List<URI> mixture(BiFunction<QueryKind, Integer, URI> address) {
    return IntStream.range(0, MIXED)
        .boxed()
        .flatMap(i -> Stream.of(QueryKind.values()).map(kind -> address.apply(kind, i)))
        .toList();
  }

  /** The catalogue's first snapshot is made in the background and takes a processor meanwhile. */
  private void awaitSnapshot() {
    long end = System.nanoTime() + FILLING.toNanos();
    Pattern total = Pattern.compile("hydra:totalItems +([0-9]+)");
    while (System.nanoTime() < end) {
      Matcher found = total.matcher(server.get("catalog.ttl").body());
      if (found.find() && Integer.parseInt(found.group(1)) >= ours.items()) {
        return;
      }
      LockSupport.parkNanos(500_000_000);
    }
    throw new IllegalStateException("The snapshot did not come");
  }

  private void measure() throws Exception {
    awaitSnapshot();
    // both read their data for the first time, and ours builds what it keeps beside it
    for (QueryKind kind : QueryKind.values()) {
      awaitAnswer(address(kind, ours, 0));
      pairs(kind, 0, 1, SETTLING, new Samples(), new Samples());
    }
    System.out.println(
        "| kind | rows ours/theirs | ours p50 (ms) | p95 | Fuseki p50 (ms) | p95 | ratio p50 |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (QueryKind kind : QueryKind.values()) {
      compare(kind);
    }
    unchanged();
    double rate = mixed("ours", ours);
    double other = mixed("Fuseki", theirs);
    System.out.printf("mixed load, ours/Fuseki: %.2f%n", rate / other);
  }

  /** A query that reaches its limit of time is asked again: what it needs is still being built. */
  private void awaitAnswer(URI address) throws Exception {
    long end = System.nanoTime() + FILLING.toNanos();
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", ACCEPTED).build();
    int status = client.send(request, BodyHandlers.discarding()).statusCode();
    while (status == 422 && System.nanoTime() < end) {
      status = client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  /** Each is warm: it has answered such queries alone for the same time. */
  private void warm(QueryKind kind, QueryKind.Store store) throws Exception {
    long end = System.nanoTime() + WARM_UP.toNanos();
    for (int i = 0; System.nanoTime() < end; i++) {
      timed(address(kind, store, i), new Samples());
    }
  }

  private void compare(QueryKind kind) throws Exception {
    warm(kind, theirs);
    warm(kind, ours);
    var mine = new Samples();
    var his = new Samples();
    long[] rows = pairs(kind, MOST, LEAST, MEASURED, mine, his);
    System.out.printf(
        "| %s | %d / %d | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
        kind.title(),
        rows[0],
        rows[1],
        mine.quantile(0.5),
        mine.quantile(0.95),
        his.quantile(0.5),
        his.quantile(0.95),
        his.quantile(0.5) / mine.quantile(0.5));
  }

  private long[] pairs(
      QueryKind kind, int from, int least, Duration time, Samples mine, Samples his)
      throws Exception {
    long end = System.nanoTime() + time.toNanos();
    long[] rows = new long[2];
    for (int i = 0; i < MOST && (i < least || System.nanoTime() < end); i++) {
      rows[0] += timed(address(kind, ours, from + i), mine);
      rows[1] += timed(address(kind, theirs, from + i), his);
    }
    return rows;
  }

  /** Rows of the answer. */
  private int timed(URI address, Samples samples) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(address).header("Accept", ACCEPTED).build(),
            BodyHandlers.ofString());
    samples.add(System.nanoTime() - start);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(address + ": " + answer.statusCode() + answer.body());
    }
    return rows(answer.body());
  }

  private static int rows(String body) {
    if (!body.startsWith("{")) {
      return 1;
    }
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject().getJsonObject("results").getJsonArray("bindings").size();
    }
  }

  private URI address(QueryKind kind, QueryKind.Store store, int i) {
    String query = "?query=" + RunningServer.encode(kind.query(store, i));
    return store.ours()
        ? URI.create(server.uri("sparql") + query)
        : URI.create(fuseki.endpoint(kind == QueryKind.TEXT) + query);
  }

  private void unchanged() throws Exception {
    URI address = address(QueryKind.AGGREGATE, ours, 7);
    String tag =
        client
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    var samples = new Samples();
    for (int i = 0; i < 1_000; i++) {
      long start = System.nanoTime();
      var answer =
          client.send(
              HttpRequest.newBuilder(address).header("If-None-Match", tag).build(),
              BodyHandlers.discarding());
      if (answer.statusCode() != 304) {
        throw new IllegalStateException("Not 304 but " + answer.statusCode());
      }
      if (i >= 500) {
        samples.add(System.nanoTime() - start);
      }
    }
    System.out.printf(
        "| repeated query, 304 | | %.2f | %.2f | | | |%n",
        samples.quantile(0.5), samples.quantile(0.95));
  }

  private double mixed(String who, QueryKind.Store store) throws InterruptedException {
    var load = new Load(mixture((kind, i) -> address(kind, store, i)), CLIENTS);
    load.run(Duration.ofSeconds(10));
    Load.Result result = load.run(Duration.ofSeconds(20));
    System.out.printf(
        "mixed load of %d clients, %s: %.1f requests/s, p50 %.1f ms, p95 %.1f ms, %d failures%n",
        CLIENTS, who, result.perSecond(), result.p50(), result.p95(), result.failures());
    return result.perSecond();
  }
}
