package gongkai.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A closed loop of clients, each asking for the next address as soon as it has the answer to the
 * last.
 */
final class Load {
  private final HttpClient client;
  private final List<URI> addresses;
  private final int clients;

  Load(List<URI> addresses, int clients) {
    this(addresses, clients, InetAddress.getLoopbackAddress());
  }

  /** A load that comes from an address of this machine, so that it is another client's. */
  Load(List<URI> addresses, int clients, InetAddress from) {
    this.client = HttpClient.newBuilder().localAddress(from).build();
    this.addresses = addresses;
    this.clients = clients;
  }

  /** What a run came to: requests per second, quantiles in milliseconds, answers other than 200. */
  record Result(double perSecond, double p50, double p95, double p99, int failures) {}

  Result run(Duration duration) throws InterruptedException {
    var samples = new Samples();
    var failures = new AtomicInteger();
    var next = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < clients; i++) {
        threads.execute(
            () -> {
              while (System.nanoTime() < end) {
                once(addresses.get(next.getAndIncrement() % addresses.size()), samples, failures);
              }
            });
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Result(
        samples.size() / seconds,
        samples.quantile(0.5),
        samples.quantile(0.95),
        samples.quantile(0.99),
        failures.get());
  }

  private void once(URI address, Samples samples, AtomicInteger failures) {
    long before = System.nanoTime();
    try {
      int status =
          client
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode();
      if (status != 200) {
        failures.incrementAndGet();
      }
    } catch (IOException e) {
      failures.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    samples.add(System.nanoTime() - before);
  }
}
