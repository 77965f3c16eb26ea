package gongkai.testbed;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citizen at the public forms without a browser: opens a form, fills it in and sends it, as plain
 * HTTP with cookies. It is an invented person with the sample number of GB 11643.
 */
public final class Applicant implements AutoCloseable {
  private static final Pattern TICKET = Pattern.compile("name=\"ticket\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern NUMBER = Pattern.compile("id=\"receipt-number\"[^>]*>([^<]+)<");
  private static final Pattern CODE = Pattern.compile("id=\"receipt-code\"[^>]*>([^<]+)<");

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
   * Applies for information that is to be fetched on the site.
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
    String page = send("apply/form", fields);
    return new Receipt(found(NUMBER, page), found(CODE, page));
  }

  /** Says whether number and code open the application. */
  public boolean opens(Receipt receipt) {
    String page = send("apply/status", Map.of("number", receipt.number(), "code", receipt.code()));
    return page.contains("class=\"timeline\"") && page.contains(receipt.number());
  }

  private String send(String path, Map<String, String> fields) {
    String form = exchange(HttpRequest.newBuilder(server.uri(path)).GET().build());
    String boundary = "----gongkai" + UUID.randomUUID();
    var body = new StringBuilder();
    part(body, boundary, "ticket", found(TICKET, form));
    fields.forEach((name, value) -> part(body, boundary, name, value));
    body.append("--").append(boundary).append("--\r\n");
    return exchange(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofString(body.toString()))
            .build());
  }

  private static void part(StringBuilder body, String boundary, String name, String value) {
    body.append(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(boundary, name, value));
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException("Not on the page: " + pattern);
    }
    return matcher.group(1).strip();
  }

  private String exchange(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        throw new IllegalStateException(request.uri().getPath() + ": " + answer.statusCode());
      }
      return answer.body();
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
