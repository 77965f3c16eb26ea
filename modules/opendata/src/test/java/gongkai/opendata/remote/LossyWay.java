package gongkai.opendata.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes connections on to a store, and cuts them before answers to updates when told to. */
final class LossyWay implements AutoCloseable {
  private final ServerSocket door;
  private final URI to;
  final AtomicInteger toLose = new AtomicInteger();
  final AtomicInteger updates = new AtomicInteger();

  LossyWay(URI to) {
    this.to = to;
    try {
      door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run(
        () -> {
          while (!door.isClosed()) {
            pass(door.accept());
          }
        });
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort() + to.getPath());
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void run(Work work) {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // the other side has closed
              }
            });
  }

  private void pass(Socket near) throws IOException {
    Socket far = new Socket(InetAddress.getLoopbackAddress(), to.getPort());
    near.setTcpNoDelay(true);
    far.setTcpNoDelay(true);
    AtomicBoolean update = new AtomicBoolean();
    run(() -> requests(near, far, update));
    run(() -> answers(near, far, update));
  }

  private void requests(Socket near, Socket far, AtomicBoolean update) throws IOException {
    try (near;
        far;
        InputStream in = near.getInputStream();
        OutputStream out = far.getOutputStream()) {
      byte[] some = new byte[65_536];
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        String text = new String(some, 0, n, StandardCharsets.ISO_8859_1);
        if (text.contains("application/sparql-update")) {
          update.set(true);
          updates.incrementAndGet();
        } else if (text.contains("application/sparql-query")) {
          update.set(false);
        }
        out.write(some, 0, n);
      }
    }
  }

  private void answers(Socket near, Socket far, AtomicBoolean update) throws IOException {
    try (near;
        far;
        InputStream in = far.getInputStream();
        OutputStream out = near.getOutputStream()) {
      byte[] some = new byte[65_536];
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        if (update.get() && toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
          return;
        }
        out.write(some, 0, n);
      }
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
