package gongkai.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A member of staff at the console without a browser: opens pages, fills their forms and presses
 * their buttons, as plain HTTP with cookies and view state.
 */
public final class ConsoleClient {
  /** Password of every demo account. */
  public static final String PASSWORD = "gongkai-Demo-2020";

  private final RunningServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(Redirect.NORMAL)
          .build();

  private ConsoleClient(RunningServer server) {
    this.server = server;
  }

  /**
   * Signs in with the demo password.
   *
   * @throws IllegalStateException when the console does not let them in
   */
  public static ConsoleClient signedIn(RunningServer server, String login) {
    var console = new ConsoleClient(server);
    Document page = console.signIn(login, PASSWORD);
    if (!page.select("#signIn").isEmpty()) {
      throw new IllegalStateException("Not let in: " + login + ". " + page.text());
    }
    return console;
  }

  /** Says whether login and password open the console. */
  public static boolean enters(RunningServer server, String login, String password) {
    return new ConsoleClient(server).signIn(login, password).select("#signIn").isEmpty();
  }

  private Document signIn(String login, String password) {
    Document page = open("console/login.xhtml");
    return press(page, "signIn", Map.of("login", login, "password", password));
  }

  /** Opens a page of the console by its path. */
  public Document open(String path) {
    return send(HttpRequest.newBuilder(server.uri(path)).GET().build());
  }

  /** Fetches what is no page: its status, type and text, whatever they are. */
  public HttpResponse<String> fetch(String path) {
    return answer(HttpRequest.newBuilder(server.uri(path)).GET().build(), BodyHandlers.ofString());
  }

  /** How long it takes until the first kilobyte of a download is there; the rest is left. */
  public Duration firstKilobyte(String path) {
    long start = System.nanoTime();
    try {
      HttpRequest request = HttpRequest.newBuilder(server.uri(path)).GET().build();
      try (InputStream body = client.send(request, BodyHandlers.ofInputStream()).body()) {
        body.readNBytes(1024);
        return Duration.ofNanos(System.nanoTime() - start);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Presses the button of that id in its form, after filling in the given fields by name. */
  public Document press(Document page, String button, Map<String, String> values) {
    return send(pressed(page, button, values));
  }

  /** As {@link #press}, where the answer is a file; gives its content. */
  public byte[] download(Document page, String button, Map<String, String> values) {
    return answer(pressed(page, button, values), BodyHandlers.ofByteArray()).body();
  }

  private HttpRequest pressed(Document page, String button, Map<String, String> values) {
    Element form = page.expectFirst("form:has(#" + button + ")");
    Map<String, String> fields = fields(form);
    fields.putAll(values);
    fields.put(page.expectFirst("#" + button).attr("name"), "");
    fields.put("primefaces.nonce", page.select("script[nonce]").attr("nonce"));
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    URI target = URI.create(page.location()).resolve(form.attr("action"));
    return HttpRequest.newBuilder(target)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** As {@link #press}, in a form that uploads a file in the field of that id. */
  public Document upload(
      Document page,
      String button,
      Map<String, String> values,
      String field,
      String name,
      byte[] file) {
    Element form = page.expectFirst("form:has(#" + button + ")");
    Map<String, String> fields = fields(form);
    fields.putAll(values);
    fields.put(page.expectFirst("#" + button).attr("name"), "");
    fields.put("primefaces.nonce", page.select("script[nonce]").attr("nonce"));
    String boundary = "----gongkai" + UUID.randomUUID();
    var text = new StringBuilder();
    fields.forEach(
        (key, value) ->
            text.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, key, value)));
    text.append(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(boundary, page.expectFirst("#" + field).attr("name"), name));
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(text.toString()),
            BodyPublishers.ofByteArray(file),
            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    URI target = URI.create(page.location()).resolve(form.attr("action"));
    return send(
        HttpRequest.newBuilder(target)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(body)
            .build());
  }

  private static Map<String, String> fields(Element form) {
    var fields = new LinkedHashMap<String, String>();
    for (Element input : form.select("input[name], select[name], textarea[name]")) {
      String type = input.attr("type");
      switch (input.tagName()) {
        case "textarea" -> fields.put(input.attr("name"), input.wholeText());
        case "select" -> {
          Element chosen = input.selectFirst("option[selected]");
          fields.put(input.attr("name"), chosen == null ? "" : chosen.attr("value"));
        }
        default -> {
          boolean button = type.equals("submit") || type.equals("button") || type.equals("file");
          boolean unchecked = type.equals("checkbox") && !input.hasAttr("checked");
          if (!button && !unchecked) {
            String none = type.equals("checkbox") ? "on" : "";
            fields.put(input.attr("name"), input.hasAttr("value") ? input.attr("value") : none);
          }
        }
      }
    }
    return fields;
  }

  private Document send(HttpRequest request) {
    HttpResponse<String> response = answer(request, BodyHandlers.ofString());
    if (response.statusCode() >= 400) {
      throw new IllegalStateException(request.uri().getPath() + ": " + response.statusCode());
    }
    return Jsoup.parse(response.body(), response.uri().toString());
  }

  private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
