package gongkai.bench;

import gongkai.testbed.RunningServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What harvesters ask of the feeds on a store of a given size: the first and a later walk of the
 * snapshot, of the stream of changes, of OAI-PMH, and one poll when nothing changed.
 */
final class Feed {
  private static final Pattern NEXT = Pattern.compile("hydra:next +<([^>]+)>");
  private static final Pattern NODE = Pattern.compile("tree:node +<([^>]+)>");
  private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)<");
  private static final String BASE = "http://gongkai.example/";
  private static final Map<String, String> SETTINGS =
      Map.of(
          "GONGKAI_DEMO",
          "false",
          "GONGKAI_BASE_URI",
          BASE,
          "GONGKAI_OPENDATA_SNAPSHOT_MINUTES",
          "1440");
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  private final HttpClient client = HttpClient.newHttpClient();
  private final RunningServer server;

  private Feed(RunningServer server) {
    this.server = server;
  }

  /** Fills a journal with items and measures. */
  static void run(int items) throws Exception {
    Path data = RunningServer.newDataDirectory("bench-feed");
    RunningServer.start(data, SETTINGS).close();
    FilledJournal.fill(data, items);
    System.out.println("data: " + data);
    again(data, items);
  }

  /** Measures on the data directory that a run before left. */
  static void again(Path data, int items) throws Exception {
    try (var server = RunningServer.start(data, SETTINGS)) {
      new Feed(server).measure(items);
    }
  }

  private void measure(int items) throws Exception {
    long start = System.nanoTime();
    awaitSnapshot(items);
    System.out.println("| items | what | pages | pages/s | MB | seconds |");
    System.out.println("|---|---|---|---|---|---|");
    row(items, "snapshot complete after the start", 0, 0, System.nanoTime() - start);
    for (String round : List.of("first", "again")) {
      walk(items, "catalogue, " + round, this::catalogue);
      walk(items, "stream, " + round, this::stream);
    }
    walk(items, "OAI-PMH, dcat_ap", this::oai);
    poll();
  }

  private interface Walk {
    /** Pages and bytes. */
    long[] run() throws Exception;
  }

  private static void walk(int items, String what, Walk walk) throws Exception {
    long start = System.nanoTime();
    long[] done = walk.run();
    row(items, what, done[0], done[1], System.nanoTime() - start);
  }

  private static void row(int items, String what, long pages, long bytes, long nanos) {
    double seconds = nanos / 1e9;
    System.out.printf(
        "| %d | %s | %d | %.1f | %.1f | %.1f |%n",
        items, what, pages, pages / seconds, bytes / 1e6, seconds);
  }

  private long[] catalogue() throws Exception {
    long[] done = new long[2];
    String next = BASE + "catalog.ttl";
    while (!next.isEmpty()) {
      String page = get(next, done);
      Matcher link = NEXT.matcher(page);
      next = link.find() ? link.group(1) : "";
    }
    return done;
  }

  private long[] stream() throws Exception {
    long[] done = new long[2];
    List<String> open = new ArrayList<>(List.of(BASE + "feed"));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String address = open.removeLast();
      if (seen.add(address)) {
        String page = get(address, done);
        if (!address.contains("/feed/p/")) {
          NODE.matcher(page).results().forEach(found -> open.add(found.group(1)));
        }
      }
    }
    return done;
  }

  private long[] oai() throws Exception {
    long[] done = new long[2];
    String start = BASE + "oai?verb=ListRecords";
    String next = start + "&metadataPrefix=dcat_ap";
    while (!next.isEmpty()) {
      Matcher token = TOKEN.matcher(get(next, done));
      next = token.find() ? start + "&resumptionToken=" + token.group(1) : "";
    }
    return done;
  }

  /** Asks this server for an address of the public origin. */
  private String get(String address, long[] done) throws Exception {
    URI here = server.uri(address.substring(BASE.length()));
    HttpResponse<byte[]> answer =
        client.send(HttpRequest.newBuilder(here).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(address + ": " + answer.statusCode());
    }
    done[0]++;
    done[1] += answer.body().length;
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private void poll() throws Exception {
    for (String path : List.of("feed", "catalog.ttl", "api/changes?after=1", "api/digest")) {
      String tag = server.get(path).headers().firstValue("ETag").orElse("");
      var samples = new Samples();
      for (int i = 0; i < 500; i++) {
        long start = System.nanoTime();
        var answer =
            client.send(
                HttpRequest.newBuilder(server.uri(path)).header("If-None-Match", tag).build(),
                BodyHandlers.discarding());
        if (answer.statusCode() != 304) {
          throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        samples.add(System.nanoTime() - start);
      }
      System.out.printf(
          "| unchanged poll of /%s | p50 %.2f ms | p99 %.2f ms |%n",
          path, samples.quantile(0.5), samples.quantile(0.99));
    }
  }

  private void awaitSnapshot(int items) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Pattern total = Pattern.compile("hydra:totalItems +([0-9]+)");
    while (System.nanoTime() < end) {
      Matcher found = total.matcher(server.get("catalog.ttl").body());
      if (found.find() && Integer.parseInt(found.group(1)) >= items) {
        return;
      }
      LockSupport.parkNanos(500_000_000);
    }
    throw new IllegalStateException("The snapshot did not come");
  }
}
