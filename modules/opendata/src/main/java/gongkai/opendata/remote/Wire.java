package gongkai.opendata.remote;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Speaks the SPARQL 1.1 Protocol with the one store of the settings; redirects are not followed. An
 * answer that takes too long counts as lost.
 */
final class Wire implements AutoCloseable {
  private static final int QUOTED = 200;

  private final Place place;
  private final Duration patience;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Wire(Place place, Duration patience) {
    this.place = place;
    this.patience = patience;
  }

  /**
   * The triples that a CONSTRUCT finds.
   *
   * @throws IllegalStateException when there is no answer, or not this
   */
  List<Triple> construct(String query) {
    byte[] answer = post(place.query(), "application/sparql-query", query);
    List<Triple> found = new ArrayList<>();
    RDFParser.source(new ByteArrayInputStream(answer))
        .lang(Lang.NTRIPLES)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                found.add(triple);
              }
            });
    return found;
  }

  /**
   * Sends an update.
   *
   * @throws IllegalStateException when there is no answer, which does not say that it had no effect
   */
  void update(String text) {
    post(place.update(), "application/sparql-update", text);
  }

  private byte[] post(URI to, String mediaType, String text) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .header("Content-Type", mediaType + "; charset=utf-8")
            .header("Accept", "application/n-triples")
            .POST(BodyPublishers.ofString(text, StandardCharsets.UTF_8));
    if (!place.authorization().isEmpty()) {
      request.header("Authorization", place.authorization());
    }
    HttpResponse<byte[]> answer = answer(request.build());
    if (answer.statusCode() / 100 != 2) {
      String said = new String(answer.body(), StandardCharsets.UTF_8).strip();
      throw new IllegalStateException(
          "The store at %s answered %d %s"
              .formatted(
                  to.getAuthority(),
                  answer.statusCode(),
                  said.substring(0, Math.min(QUOTED, said.length()))));
    }
    return answer.body();
  }

  private HttpResponse<byte[]> answer(HttpRequest request) {
    Future<HttpResponse<byte[]>> coming = client.sendAsync(request, BodyHandlers.ofByteArray());
    String whose = "the store at " + request.uri().getAuthority();
    try {
      return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException("No answer from " + whose + ": " + e.getCause(), e);
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw new IllegalStateException(
          "No answer from " + whose + " in " + patience.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for " + whose, e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
