package gongkai.bench;

import gongkai.bench.cut.PowerCut;
import gongkai.testbed.RunningServer;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code Main startup|publish|portal|large|feed|store|sparql|cases|compile|rollup|reports|apply|cut
 * [N]}, or {@code Main pages|recount DIR}, {@code Main
 * feed-again|sparql-again|cases-again|compile-again DIR N}: prints Markdown rows for {@code
 * docs/benchmarks.md}.
 */
public final class Main {
  private Main() {}

  /**
   * Runs one benchmark; {@code large} imports N items (100,000) and measures the rest on them, and
   * {@code pages} measures the pages again on the data directory that it left.
   */
  public static void main(String[] arguments) throws Exception {
    String what = arguments.length > 0 ? arguments[0] : "help";
    String argument = arguments.length > 1 ? arguments[1] : "0";
    if (what.equals("pages")) {
      pages(Path.of(argument));
      return;
    }
    if (what.endsWith("-again")) {
      again(what, Path.of(argument), Integer.parseInt(arguments[2]));
      return;
    }
    if (what.equals("recount")) {
      CaseDesk.recount(Path.of(argument));
      return;
    }
    int number = Integer.parseInt(argument);
    switch (what) {
      case "startup" -> StartUp.run(number == 0 ? 5 : number);
      case "publish" -> PublishToVisible.run(number == 0 ? 200 : number);
      case "portal" -> portal();
      case "apply" -> Submitting.run(number == 0 ? 30 : number);
      case "cases" -> CaseDesk.run(number == 0 ? 1_000_000 : number);
      case "compile" -> Compiling.run(number == 0 ? 1_000_000 : number);
      case "rollup" -> RollingUp.run(number == 0 ? 1_000 : number);
      case "reports" -> ReadingReports.run(number == 0 ? 1_000 : number);
      case "feed" -> Feed.run(number == 0 ? 100_000 : number);
      case "store" -> Storing.run(number == 0 ? 100_000 : number);
      case "sparql" -> SparqlBeside.run(number == 0 ? 100_000 : number);
      case "cut" -> PowerCut.run(number == 0 ? 1_000 : number);
      case "large" -> Large.run(number == 0 ? 100_000 : number);
      default ->
          System.out.println(
              "bench startup|publish|portal|large|feed|store|sparql|cases|compile|rollup|reports|apply|cut"
                  + " [N], pages|recount DIR, feed-again|sparql-again|cases-again|compile-again DIR N");
    }
  }

  /** Measures once more on the data directory that an earlier run has filled. */
  private static void again(String what, Path data, int number) throws Exception {
    switch (what) {
      case "feed-again" -> Feed.again(data, number);
      case "sparql-again" -> SparqlBeside.again(data, number);
      case "cases-again" -> CaseDesk.again(data, number);
      case "compile-again" -> Compiling.again(data, number);
      default -> throw new IllegalArgumentException("Not measured again: " + what);
    }
  }

  private static void portal() throws InterruptedException {
    pages(RunningServer.newDataDirectory("bench-portal"));
  }

  private static void pages(Path data) throws InterruptedException {
    try (var server = RunningServer.start(data, Map.of())) {
      Portal.run(server);
    }
  }
}
