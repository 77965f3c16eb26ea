package gongkai.acceptance.crash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on the loopback that takes every mail and remembers who got which. */
final class MailSink implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> mails = new CopyOnWriteArrayList<>();

  MailSink() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /** Variables of a server that sends its mails here, however many apply. */
  Map<String, String> settings() {
    return Map.of(
        "GONGKAI_MAIL_HOST", "127.0.0.1",
        "GONGKAI_MAIL_PORT", Integer.toString(socket.getLocalPort()),
        "GONGKAI_MAIL_FROM", "bureau@example.cn",
        "GONGKAI_APPLICATIONS_INTAKE_PER_HOUR", "1000000");
  }

  /** Waits until no mail has come for a while. */
  void awaitQuiet() throws InterruptedException {
    int before = -1;
    while (mails.size() != before) {
      before = mails.size();
      Thread.sleep(2500);
    }
  }

  /** Message id and recipient of each mail that was taken, in that order. */
  List<String> mails() {
    return List.copyOf(mails);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        Thread.ofVirtual().start(() -> talk(caller));
      } catch (IOException e) {
        // closed
      }
    }
  }

  private void talk(Socket caller) {
    try (caller;
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII))) {
      say(caller, "220 ready");
      String to = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("RCPT TO:")) {
          to = line.substring("RCPT TO:".length());
        }
        if (line.equals("DATA")) {
          say(caller, "354 go on");
          mails.add(message(in) + " " + to);
        }
        say(caller, line.equals("QUIT") ? "221 bye" : "250 ok");
      }
    } catch (IOException e) {
      // the sender was killed
    }
  }

  /** Reads a mail to its end; answers its message id. */
  private static String message(BufferedReader in) throws IOException {
    String id = "";
    for (String line = in.readLine(); ; line = in.readLine()) {
      if (line == null) {
        throw new IOException("cut off");
      }
      if (line.equals(".")) {
        return id;
      }
      if (line.startsWith("Message-ID:")) {
        id = line.substring("Message-ID:".length()).strip();
      }
    }
  }

  private static void say(Socket caller, String reply) throws IOException {
    caller.getOutputStream().write((reply + "\r\n").getBytes(US_ASCII));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
