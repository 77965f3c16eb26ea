package gongkai.acceptance.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.testbed.RunningServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who fills the forms of the site, as plain HTTP with cookies. */
public final class Citizen {
  private static final String BOUNDARY = "----gongkaiCitizen";

  private final RunningServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(Redirect.NORMAL)
          .build();

  /** At the site of a server. */
  public Citizen(RunningServer server) {
    this.server = server;
  }

  /** What the receipt says. */
  public record Receipt(String number, String code) {}

  /** Applies; with a file in each place for files, unless its name is empty. */
  public Receipt apply(Map<String, String> fields, String fileName, String content) {
    Document page = post("apply/form", open("apply/form"), fields, fileName, content);
    if (!page.select("#f-person").isEmpty()) {
      Map<String, String> again = new HashMap<>(fields);
      again.put("person", "yes");
      page = post("apply/form", page, again, "", "");
    }
    Element number = page.selectFirst("#receipt-number");
    if (number == null) {
      throw new AssertionError("No receipt: " + page.select(".wrong-list").text());
    }
    return new Receipt(number.text(), page.expectFirst("#receipt-code").text());
  }

  /** Asks how an application stands; answers with the page. */
  public Document ask(String number, String code) {
    Map<String, String> fields = Map.of("number", number, "code", code);
    return post("apply/status", open("apply/status"), fields, "", "");
  }

  /** Opens a page. */
  public Document open(String path) {
    return send(HttpRequest.newBuilder(server.uri(path)).GET().build());
  }

  private Document post(
      String path, Document form, Map<String, String> fields, String fileName, String content) {
    var body = new ByteArrayOutputStream();
    part(body, "name=\"ticket\"", form.expectFirst("[name=ticket]").val());
    fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
    if (!fileName.isEmpty()) {
      for (String field : placesForFiles(fields)) {
        part(body, "name=\"%s\"; filename=\"%s\"".formatted(field, fileName), content);
      }
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static List<String> placesForFiles(Map<String, String> fields) {
    return fields.containsKey("agent")
        ? List.of("identity", "authorisation", "matter")
        : List.of("identity", "matter");
  }

  private static void part(ByteArrayOutputStream body, String parameters, String content) {
    String part =
        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, parameters, content);
    body.writeBytes(part.getBytes(UTF_8));
  }

  private Document send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return Jsoup.parse(response.body(), response.uri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
