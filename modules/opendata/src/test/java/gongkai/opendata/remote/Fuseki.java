package gongkai.opendata.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A real Fuseki with a TDB2 store on disk, as a process of its own on the loopback address. */
final class Fuseki implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final int port;
  private @Nullable Process process;

  Fuseki(Path folder) {
    this.folder = folder;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void start() {
    Path root = Path.of(System.getProperty("gongkai.root", "../.."));
    Path jar = root.resolve("modules/opendata/target/fuseki/fuseki.jar").toAbsolutePath();
    try {
      folder.resolve("db").toFile().mkdirs();
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-jar",
                  jar.toString(),
                  "--localhost",
                  "--port",
                  Integer.toString(port),
                  "--tdb2",
                  "--loc",
                  folder.resolve("db").toString(),
                  "--update",
                  "/ds")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await();
  }

  private void await() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        LockSupport.parkNanos(50_000_000);
      }
    }
    throw new IllegalStateException("Fuseki did not start; see " + folder.resolve("log"));
  }

  URI dataset() {
    return URI.create("http://127.0.0.1:" + port + "/ds");
  }

  /** Ends it as a power cut does. */
  void kill() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly();
      try {
        if (!running.waitFor(20, TimeUnit.SECONDS)) {
          throw new IllegalStateException("Fuseki does not end");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    kill();
  }
}
