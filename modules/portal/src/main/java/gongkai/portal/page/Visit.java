package gongkai.portal.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a request tells about its reader and its place: the language, whether the address chose it,
 * the path and the parameters. There is no session.
 *
 * @param explicit true when the parameter {@code lang} chose the language; links then keep it
 * @param path decoded path with a leading slash
 * @param parameters decoded query parameters without a good {@code lang}, in alphabetical order
 */
public record Visit(
    Language language, boolean explicit, String path, TreeMap<String, List<String>> parameters) {

  /** Reads a request. A wrong {@code lang} counts as none here; {@link Parameters} refuses it. */
  public static Visit of(UriInfo uri, HttpHeaders headers) {
    return of(uri, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  static Visit of(UriInfo uri, @Nullable String acceptLanguage) {
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    Language chosen = Language.named(query.getFirst("lang"));
    TreeMap<String, List<String>> rest = new TreeMap<>(query);
    if (chosen != null) {
      rest.remove("lang");
    }
    String path = uri.getPath();
    return new Visit(
        chosen != null ? chosen : Language.preferred(acceptLanguage),
        chosen != null,
        path.startsWith("/") ? path : "/" + path,
        rest);
  }

  /** The words of the reader's language. */
  public Texts texts() {
    return Texts.in(language);
  }

  /** An address of this site that keeps the language which the reader chose. */
  public String href(String address) {
    return explicit ? withLanguage(address, language) : address;
  }

  /** The address of the start page. */
  public String home() {
    return href("/");
  }

  /** This page in the other language. */
  public String otherLanguage() {
    return withLanguage(address(), language.other());
  }

  /** Path and parameters without the language. */
  public String address() {
    String query =
        parameters.entrySet().stream()
            .filter(e -> !e.getKey().equals("lang"))
            .flatMap(e -> e.getValue().stream().map(v -> encoded(e.getKey()) + "=" + encoded(v)))
            .collect(Collectors.joining("&"));
    return encodedPath(path) + (query.isEmpty() ? "" : "?" + query);
  }

  private static String withLanguage(String address, Language language) {
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : address.substring(hash);
    String base = hash < 0 ? address : address.substring(0, hash);
    return base + (base.contains("?") ? "&" : "?") + "lang=" + language.code() + fragment;
  }

  /** Percent-encodes a value for a query string. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Percent-encodes the segments of a path and keeps its slashes. */
  public static String encodedPath(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
