package gongkai.bench;

import gongkai.testbed.HostileQueries;
import gongkai.testbed.RunningServer;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * What users of the endpoint notice while others, from addresses of their own, send nothing but
 * hostile queries as fast as they are answered.
 */
final class BesideHostile {
  private static final int USERS = 2;
  private static final int ATTACKERS = 4;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration MEASURED = Duration.ofSeconds(30);

  private static final Duration ATTACKED = MEASURED.plus(WARM_UP);

  private BesideHostile() {}

  /**
   * Measures a load alone and beside the attackers.
   *
   * @param usual the queries of the users
   * @param prefixes what stands before a hostile query
   */
  static void run(RunningServer server, List<URI> usual, String prefixes)
      throws InterruptedException {
    var users = new Load(usual, USERS);
    users.run(WARM_UP);
    Load.Result alone = users.run(MEASURED);
    Load.Result beside = beside(users, attack(server, prefixes));
    print("alone", alone);
    print("beside " + ATTACKERS + " attackers", beside);
    System.out.printf("p95 beside hostile queries / alone: %.2f%n", beside.p95() / alone.p95());
  }

  /** From 127.0.0.2, 127.0.0.3 and so on. */
  private static List<Load> attack(RunningServer server, String prefixes) {
    List<URI> hostile =
        HostileQueries.all().values().stream()
            .map(query -> server.uri("sparql?query=" + RunningServer.encode(prefixes + query)))
            .filter(address -> address.toString().length() < 8_000)
            .toList();
    return IntStream.range(0, ATTACKERS).mapToObj(i -> new Load(hostile, 2, from(2 + i))).toList();
  }

  private static InetAddress from(int last) {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Load.Result beside(Load users, List<Load> attacks) throws InterruptedException {
    try (var attackers = Executors.newVirtualThreadPerTaskExecutor()) {
      attacks.forEach(attack -> attackers.execute(() -> run(attack)));
      Thread.sleep(WARM_UP);
      return users.run(MEASURED);
    }
  }

  private static void run(Load attack) {
    try {
      attack.run(ATTACKED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void print(String when, Load.Result result) {
    System.out.printf(
        "%d users %s: %.1f requests/s, p50 %.1f ms, p95 %.1f ms, %d failures%n",
        USERS, when, result.perSecond(), result.p50(), result.p95(), result.failures());
  }
}
