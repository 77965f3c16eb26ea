package gongkai.applications.mail.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes a whole mail and then gives one last reply, or none. */
final class OddServer {
  private OddServer() {}

  static void serve(ServerSocket socket, String reply) {
    try (var talk = socket.accept();
        var in =
            new BufferedReader(
                new InputStreamReader(talk.getInputStream(), StandardCharsets.US_ASCII))) {
      var out = talk.getOutputStream();
      out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
      boolean data = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (data) {
          if (line.equals(".")) {
            out.write(reply.getBytes(StandardCharsets.US_ASCII));
            return;
          }
          continue;
        }
        data = line.equals("DATA");
        out.write((data ? "354 go on\r\n" : "250 ok\r\n").getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
