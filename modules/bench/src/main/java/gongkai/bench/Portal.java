package gongkai.bench;

import gongkai.testbed.RunningServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The portal's item page and list under load, on a store of a given size. */
final class Portal {
  private static final int CLIENTS = 8;
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final Duration RUN = Duration.ofSeconds(10);

  private Portal() {}

  /** Measures and prints one row a page. */
  static void run(RunningServer server) throws InterruptedException {
    int size = size(server);
    System.out.println("| items | page | requests/s | p50 (ms) | p95 (ms) | p99 (ms) | failures |");
    System.out.println("|---|---|---|---|---|---|---|");
    row(size, "item", items(server));
    row(size, "list, newest first", List.of(server.uri("items")));
    row(size, "list by column, page 3", List.of(server.uri("items?column=gzdt&page=3")));
    row(size, "full-text search", List.of(server.uri("items?q=" + RunningServer.encode("企业"))));
  }

  private static void row(int size, String page, List<URI> addresses) throws InterruptedException {
    var load = new Load(addresses, CLIENTS);
    load.run(WARM_UP);
    Load.Result result = load.run(RUN);
    System.out.printf(
        "| %d | %s | %.0f | %.1f | %.1f | %.1f | %d |%n",
        size,
        page,
        result.perSecond(),
        result.p50(),
        result.p95(),
        result.p99(),
        result.failures());
  }

  private static int size(RunningServer server) {
    String query =
        "PREFIX dcat: <http://www.w3.org/ns/dcat#> SELECT (COUNT(*) AS ?n) WHERE { ?s a"
            + " dcat:Dataset FILTER(CONTAINS(STR(?s), '/id/item/')) }";
    String csv =
        server.get("sparql?query=" + RunningServer.encode(query), "Accept", "text/csv").body();
    return Integer.parseInt(csv.lines().skip(1).findFirst().orElse("0").strip());
  }

  private static List<URI> items(RunningServer server) {
    String query =
        "PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct: <http://purl.org/dc/terms/>"
            + " SELECT ?n WHERE { ?s a dcat:Dataset ; dct:identifier ?n"
            + " FILTER(CONTAINS(STR(?s), '/id/item/')) } LIMIT 500";
    return server
        .get("sparql?query=" + RunningServer.encode(query), "Accept", "text/csv")
        .body()
        .lines()
        .skip(1)
        .map(String::strip)
        .filter(number -> number.contains("/"))
        .map(number -> server.uri("doc/item/" + number))
        .toList();
  }
}
