package gongkai.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The real server in a process of its own, started as {@code ./gongkai run} does, on a free
 * loopback port.
 */
public final class RunningServer implements AutoCloseable {
  private static final Path ROOT = Path.of(System.getProperty("gongkai.root"));
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String KEYS = "data k1 " + "1".repeat(64) + ";hash h1 " + "2".repeat(64);

  private final Path data;
  private final int port = freePort();
  private final Map<String, String> environment;
  private Process process;

  private RunningServer(Path data, Map<String, String> environment) {
    this.data = data;
    this.environment = environment;
    this.process = launch();
  }

  /** The one server with demo data that tests share; it ends with the test JVM. */
  public static RunningServer shared() {
    return Shared.SERVER;
  }

  /** A server on a data directory, with further environment variables. */
  public static RunningServer start(Path data, Map<String, String> environment) {
    var server = new RunningServer(data, environment);
    server.await();
    return server;
  }

  /** An empty directory under {@code target}. */
  public static Path newDataDirectory(String name) {
    try {
      Path parent = Files.createDirectories(ROOT.resolve("target/data"));
      return Files.createTempDirectory(parent, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the process again on the same data and waits until the site answers. */
  public void restart() {
    process = launch();
    await();
  }

  private Process launch() {
    try {
      return command("run", "terminal.txt").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder command(String task, String output) {
    var builder =
        new ProcessBuilder(ROOT.resolve("config/build/serve.sh").toString(), task)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(data.resolve(output).toFile());
    // a server without demo data makes no keys of its own
    builder
        .environment()
        .put(
            "GONGKAI_APPLICATIONS_KEYS",
            "false".equals(environment.get("GONGKAI_DEMO")) ? KEYS : "");
    // all tests together are one client
    builder.environment().put("GONGKAI_SPARQL_RATE_PER_MINUTE", "0");
    // tests start many servers, and the optimising compiler costs a start a third of its time
    Optional.ofNullable(System.getProperty("gongkai.server.jvm"))
        .ifPresent(options -> builder.environment().put("GONGKAI_JVM_OPTIONS", options));
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("GONGKAI_PORT", Integer.toString(port));
    builder.environment().put("GONGKAI_DATA", data.toString());
    return builder;
  }

  private void await() {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The server ended: " + terminal());
      }
      if (answers()) {
        return;
      }
      LockSupport.parkNanos(50_000_000);
    }
    kill();
    throw new IllegalStateException("The server did not come up: " + terminal());
  }

  private boolean answers() {
    try {
      return get("ready").statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false; // not listening yet
    }
  }

  /** Ends it at once, as a power failure would. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it in order, as Ctrl-C does. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Address of a path without leading slash. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + "/" + path);
  }

  /** GET with header pairs; redirects are not followed. */
  public HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Sends any request to this server. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs a maintenance task, for example {@code verify}, on the data of this stopped server;
   * returns the exit status.
   */
  public int maintain(String task) {
    try {
      return command(task, task + ".txt").start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Percent-encodes a query parameter. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The data directory. */
  public Path data() {
    return data;
  }

  /** Local addresses of the process's listening TCP sockets, from the kernel's table. */
  public List<InetSocketAddress> listeningAddresses() throws IOException {
    return OpenSockets.tcp(process.pid());
  }

  /** Local addresses at which the process takes datagrams of anybody. */
  public List<InetSocketAddress> datagramAddresses() throws IOException {
    return OpenSockets.udp(process.pid());
  }

  /** What the process printed. */
  public String terminal() {
    try {
      return Files.readString(data.resolve("terminal.txt"));
    } catch (IOException e) {
      return List.of().toString();
    }
  }

  /** Processor time that the process has used so far. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Resident memory of the process in MB, as the kernel counts it. */
  public long residentMegabytes() throws IOException {
    String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
    String line = status.lines().filter(l -> l.startsWith("VmRSS:")).findFirst().orElse("VmRSS: 0");
    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shared {
    static final RunningServer SERVER = start();

    private static RunningServer start() {
      RunningServer server = RunningServer.start(newDataDirectory("shared"), Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
      return server;
    }
  }
}
