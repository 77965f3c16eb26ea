package gongkai.bench;

import gongkai.testbed.RunningServer;
import java.util.Map;

/**
 * {@code Main startup|publish|portal|large [N]}: prints Markdown rows for {@code
 * docs/benchmarks.md}.
 */
public final class Main {
  private Main() {}

  /** Runs one benchmark; {@code large} imports N items (100,000) and measures the rest on them. */
  public static void main(String[] arguments) throws Exception {
    String what = arguments.length > 0 ? arguments[0] : "help";
    int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    switch (what) {
      case "startup" -> StartUp.run(number == 0 ? 5 : number);
      case "publish" -> PublishToVisible.run(number == 0 ? 200 : number);
      case "portal" -> portal();
      case "large" -> Large.run(number == 0 ? 100_000 : number);
      default -> System.out.println("bench startup|publish|portal|large [N]");
    }
  }

  private static void portal() throws InterruptedException {
    try (var server =
        RunningServer.start(RunningServer.newDataDirectory("bench-portal"), Map.of())) {
      Portal.run(server, 130);
    }
  }
}
