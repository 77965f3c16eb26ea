package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a client that knows nothing but bytes makes of an answer that a limit would cut, or of one
 * whose transfer ends in the middle.
 */
class NoPartLooksWholeTest {
  /** Far more rows than the limit, as each statement meets those of the same subject. */
  private static final String LONG = "{ ?s ?p ?o . ?s ?q ?r }";

  private final RunningServer server = RunningServer.shared();

  /** Status, headers and the body's bytes as they came, and whether the body has its end. */
  private record Received(int status, List<String> headers, String text, boolean ended) {
    boolean has(String header) {
      return headers.stream()
          .anyMatch(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(header));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "csv, SELECT *",
    "tsv, SELECT *",
    "nt, CONSTRUCT { ?s ?p ?r }",
    "ttl, CONSTRUCT { ?s ?p ?r }"
  })
  void a_format_without_a_mark_is_refused_with_a_query_that_is_whole(String format, String head)
      throws IOException {
    Received cut = asked(head + " " + LONG, format, Integer.MAX_VALUE);

    assertThat(cut.status()).isEqualTo(422);
    assertThat(cut.has("content-type: application/problem+json")).as("" + cut.headers()).isTrue();
    assertThat(cut.text()).contains("\"rule\":\"rows\"", "LIMIT");
    // not a line of the table came with it
    assertThat(cut.text()).doesNotContain("s,p,o", "?s\t?p", "<http://purl.org/dc/terms/title>");

    Received whole = asked(head + " " + LONG + " LIMIT 500", format, Integer.MAX_VALUE);
    assertThat(whole.status()).isEqualTo(200);
    assertThat(whole.ended()).isTrue();
    assertThat(whole.has("x-result-limit")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"json, '\"truncated\": true'", "xml, rules#truncated"})
  void a_format_with_a_mark_has_it(String format, String mark) throws IOException {
    Received cut = asked("SELECT * " + LONG, format, Integer.MAX_VALUE);

    assertThat(cut.status()).isEqualTo(200);
    assertThat(cut.has("x-result-limit: 10000; truncated=1")).isTrue();
    assertThat(cut.text()).contains(mark);
  }

  @Test
  void a_transfer_that_ends_in_the_middle_is_seen_to_have_no_end() throws IOException {
    String query = "SELECT * " + LONG + " LIMIT 9000";
    Received whole = asked(query, "csv", Integer.MAX_VALUE);
    assertThat(whole.ended()).isTrue();
    assertThat(whole.text().lines().count()).isEqualTo(9_001);

    Received part = asked(query, "csv", 100_000);

    assertThat(part.ended()).isFalse();
  }

  /** Asks over a socket and reads so many bytes at most. */
  private Received asked(String query, String format, int most) throws IOException {
    var uri = server.uri("");
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(30_000);
      String request =
          "GET /sparql?format=%s&query=%s HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n"
              .formatted(format, RunningServer.encode(query), uri.getHost(), uri.getPort());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return received(socket.getInputStream().readNBytes(most));
    }
  }

  private static Received received(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = latin.indexOf("\r\n\r\n");
    List<String> headers = latin.substring(0, end).lines().toList();
    int status = Integer.parseInt(headers.getFirst().split(" ")[1]);
    byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
    boolean chunked =
        headers.stream().anyMatch(line -> line.equalsIgnoreCase("transfer-encoding: chunked"));
    long length =
        headers.stream()
            .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
            .mapToLong(line -> Long.parseLong(line.substring(15).strip()))
            .findFirst()
            .orElse(-1);
    String rest = latin.substring(end + 4);
    boolean ended =
        chunked
            ? rest.endsWith("\r\n0\r\n\r\n") || rest.equals("0\r\n\r\n")
            : length == body.length;
    byte[] content = chunked ? dechunked(rest) : body;
    return new Received(status, headers, new String(content, StandardCharsets.UTF_8), ended);
  }

  private static byte[] dechunked(String chunks) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < chunks.length()) {
      int line = chunks.indexOf("\r\n", at);
      if (line < 0) {
        break;
      }
      int size = Integer.parseInt(chunks.substring(at, line).strip(), 16);
      text.append(chunks, line + 2, Math.min(chunks.length(), line + 2 + size));
      at = line + 2 + size + 2;
      if (size == 0) {
        break;
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
