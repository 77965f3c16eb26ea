package gongkai.testbed;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A citizen at the public forms without a browser: opens a form, fills it in and sends it, as plain
 * HTTP with cookies.
 */
public final class Applicant implements AutoCloseable {
  private static final String BOUNDARY = "----gongkaiApplicant";

  private final RunningServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(Redirect.NORMAL)
          .build();

  /** Somebody with a browser of their own. */
  public Applicant(RunningServer server) {
    this.server = server;
  }

  /** What an applicant who was registered reads on the page. */
  public record Receipt(String number, String code) {}

  /**
   * Applies for information that is to be fetched on the site, as an invented person with the
   * sample number of GB 11643.
   *
   * @throws IllegalStateException when the page does not show a receipt
   */
  public Receipt apply(String matter) {
    return apply(matter, Map.of("phone", "13800000000", "delivery", "ONLINE"));
  }

  /** Applies for information that is to come by e-mail. */
  public Receipt applyByMail(String matter, String email) {
    return apply(matter, Map.of("email", email, "delivery", "EMAIL"));
  }

  private Receipt apply(String matter, Map<String, String> way) {
    Map<String, String> fields = new LinkedHashMap<>(way);
    fields.put("kind", "NATURAL_PERSON");
    fields.put("name", "测试申请人");
    fields.put("document", "RESIDENT_IDENTITY_CARD");
    fields.put("documentNumber", "440524188001010014");
    fields.put("description", matter);
    fields.put("provision", "ELECTRONIC");
    fields.put("person", "yes");
    return apply(fields, "", "");
  }

  /**
   * Applies with these fields, and with a file in each place for files unless its name is empty.
   *
   * @throws IllegalStateException when the page does not show a receipt
   */
  public Receipt apply(Map<String, String> fields, String fileName, String content) {
    Document page = post("apply/form", open("apply/form"), fields, fileName, content);
    if (!page.select("#f-person").isEmpty()) {
      Map<String, String> again = new HashMap<>(fields);
      again.put("person", "yes");
      page = post("apply/form", page, again, "", "");
    }
    Element number = page.selectFirst("#receipt-number");
    if (number == null) {
      throw new IllegalStateException("No receipt: " + page.select(".wrong-list").text());
    }
    return new Receipt(number.text(), page.expectFirst("#receipt-code").text());
  }

  /** Asks how an application stands; answers with the page. */
  public Document ask(String number, String code) {
    Map<String, String> fields = Map.of("number", number, "code", code);
    return post("apply/status", open("apply/status"), fields, "", "");
  }

  /** Hands in the correction that was asked for; answers with the page. */
  public Document correct(Receipt receipt, String text) {
    ask(receipt.number(), receipt.code());
    String path = "apply/status/correct";
    return post(path, open(path), Map.of("text", text), "", "");
  }

  /** Withdraws an application; answers with the page. */
  public Document withdraw(Receipt receipt, String reason) {
    ask(receipt.number(), receipt.code());
    String path = "apply/status/withdraw";
    return post(path, open(path), Map.of("reason", reason, "sure", "yes"), "", "");
  }

  /** Says whether number and code open the application. */
  public boolean opens(Receipt receipt) {
    Document page = ask(receipt.number(), receipt.code());
    return page.selectFirst(".timeline") != null && page.text().contains(receipt.number());
  }

  private Document open(String path) {
    return send(HttpRequest.newBuilder(server.uri(path)).GET().build());
  }

  private Document post(
      String path, Document form, Map<String, String> fields, String fileName, String content) {
    var body = new StringBuilder();
    part(body, "name=\"ticket\"", form.expectFirst("[name=ticket]").val());
    fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
    if (!fileName.isEmpty()) {
      for (String field : placesForFiles(fields)) {
        part(body, "name=\"%s\"; filename=\"%s\"".formatted(field, fileName), content);
      }
    }
    body.append("--").append(BOUNDARY).append("--\r\n");
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body.toString(), UTF_8))
            .build());
  }

  private static List<String> placesForFiles(Map<String, String> fields) {
    return fields.containsKey("agent")
        ? List.of("identity", "authorisation", "matter")
        : List.of("identity", "matter");
  }

  private static void part(StringBuilder body, String parameters, String content) {
    body.append(
        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, parameters, content));
  }

  private Document send(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      return Jsoup.parse(answer.body(), answer.uri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
