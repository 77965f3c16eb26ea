package gongkai.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The real server in a process of its own, started as {@code ./gongkai run} does, on a free
 * loopback port.
 */
public final class RunningServer implements AutoCloseable {
  private static final Path ROOT = Path.of(System.getProperty("gongkai.root"));
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static RunningServer shared;

  private final Path data;
  private final int port = freePort();
  private final Map<String, String> environment;
  private Process process;

  private RunningServer(Path data, Map<String, String> environment) {
    this.data = data;
    this.environment = environment;
  }

  /** The one server with demo data that tests share; it ends with the test JVM. */
  public static synchronized RunningServer shared() {
    if (shared == null) {
      shared = start(newDataDirectory("shared"), Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(shared::kill));
    }
    return shared;
  }

  /** A server on a data directory, with further environment variables. */
  public static RunningServer start(Path data, Map<String, String> environment) {
    var server = new RunningServer(data, environment);
    server.restart();
    return server;
  }

  /** An empty directory under {@code target}. */
  public static Path newDataDirectory(String name) {
    try {
      Path parent = Files.createDirectories(ROOT.resolve("modules/acceptance/target/data"));
      return Files.createTempDirectory(parent, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the process (again) on the same data and waits until the site answers. */
  public void restart() {
    try {
      var builder =
          new ProcessBuilder(ROOT.resolve("config/build/serve.sh").toString(), "run")
              .directory(ROOT.toFile())
              .redirectErrorStream(true)
              .redirectOutput(data.resolve("terminal.txt").toFile());
      builder.environment().putAll(environment);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("GONGKAI_PORT", Integer.toString(port));
      builder.environment().put("GONGKAI_DATA", data.toString());
      process = builder.start();
      await();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void await() throws InterruptedException, IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The server ended: " + terminal());
      }
      try {
        if (get("ready").statusCode() == 200) {
          return;
        }
      } catch (UncheckedIOException e) {
        // not listening yet
      }
      Thread.sleep(100);
    }
    kill();
    throw new IllegalStateException("The server did not come up: " + terminal());
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

  /** The data directory. */
  public Path data() {
    return data;
  }

  /** Local addresses of the process's listening TCP sockets, from the kernel's table. */
  public List<String> listeningAddresses() throws IOException {
    var command = new ProcessBuilder("ss", "-ltnpH").redirectErrorStream(true).start();
    return new String(
            command.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("pid=" + process.pid() + ","))
        .map(line -> line.trim().split("\\s+")[3])
        .toList();
  }

  /** What the process printed. */
  public String terminal() {
    try {
      return Files.readString(data.resolve("terminal.txt"));
    } catch (IOException e) {
      return List.of().toString();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
