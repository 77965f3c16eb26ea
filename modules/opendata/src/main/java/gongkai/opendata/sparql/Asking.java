package gongkai.opendata.sparql;

import gongkai.opendata.sparql.engine.ResultFormat;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.sparql.refusal.Words;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a request asks from its parameters and headers. */
final class Asking {
  private static final String ALL = "*/*";
  private static final String HTML = "text/html";
  private static final Set<String> ONCE = Set.of("query", "format", "timeout");

  private Asking() {}

  /**
   * The question.
   *
   * @throws Refusal.Refused when the parameters make none
   */
  static Question question(
      String client, MultivaluedMap<String, String> parameters, HttpHeaders headers) {
    if (parameters.containsKey("update")
        || parameters.containsKey("using-graph-uri")
        || parameters.containsKey("using-named-graph-uri")) {
      throw Refusal.UPDATE.because("");
    }
    for (String name : ONCE) {
      int given = parameters.getOrDefault(name, List.of()).size();
      if (given > 1 || (name.equals("query") && given == 0)) {
        throw Refusal.PARAMETERS.because(name + ": " + given);
      }
    }
    return new Question(
        client,
        parameters.getFirst("query"),
        parameters.getOrDefault("default-graph-uri", List.of()),
        parameters.getOrDefault("named-graph-uri", List.of()),
        accepted(headers),
        only(parameters, "format"),
        time(only(parameters, "timeout")),
        known(headers));
  }

  private static String only(MultivaluedMap<String, String> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).getFirst();
  }

  /** Seconds, with a fraction if need be. */
  private static Duration time(String seconds) {
    if (seconds.isEmpty()) {
      return Question.UNLIMITED;
    }
    if (!seconds.matches("[0-9]{1,4}(\\.[0-9]{1,3})?") || seconds.matches("0*(\\.0*)?")) {
      throw Refusal.PARAMETERS.because("timeout: " + seconds);
    }
    return Duration.ofMillis(Math.max(1, (long) (1000 * Double.parseDouble(seconds))));
  }

  /** Whether a person in a browser asks: HTML before any form of result. */
  static boolean page(MultivaluedMap<String, String> parameters, HttpHeaders headers) {
    String format = parameters == null ? "" : only(parameters, "format");
    if (!format.isEmpty()) {
      return format.equals("html");
    }
    return page(headers);
  }

  /** Whether HTML is wanted before any form of result. */
  static boolean page(HttpHeaders headers) {
    List<String> accepted = accepted(headers);
    int html = accepted.indexOf(HTML);
    if (html < 0) {
      return false;
    }
    List<String> before = accepted.subList(0, html);
    return ResultFormat.accepted(ResultFormat.GRAPHS, before).isEmpty()
        && ResultFormat.accepted(ResultFormat.TABLES, before).isEmpty();
  }

  static List<String> accepted(HttpHeaders headers) {
    @Nullable String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    return accept == null || accept.isBlank()
        ? List.of(ALL)
        : headers.getAcceptableMediaTypes().stream()
            .filter(type -> !zero(type.getParameters().get("q")))
            .map(type -> (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT))
            .toList();
  }

  private static boolean zero(@Nullable String quality) {
    return quality != null && quality.matches("0(\\.0*)?");
  }

  private static List<String> known(HttpHeaders headers) {
    @Nullable String tags = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return tags == null ? List.of() : List.of(tags.strip().split("\\s*,\\s*"));
  }

  /** Whether the client takes gzip. */
  static boolean zipped(HttpHeaders headers) {
    @Nullable String encodings = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    if (encodings == null) {
      return false;
    }
    for (String encoding : encodings.toLowerCase(Locale.ROOT).split("\\s*,\\s*")) {
      String[] parts = encoding.split("\\s*;\\s*q=");
      if (parts[0].strip().equals("gzip")) {
        return parts.length == 1 || !zero(parts[1].strip());
      }
    }
    return false;
  }

  /** The language to answer in; Chinese when it is in doubt. */
  static Words words(HttpHeaders headers) {
    return Words.of(
        headers.getAcceptableLanguages().stream()
            .map(Locale::getLanguage)
            .filter(language -> language.equals("zh") || language.equals("en"))
            .findFirst()
            .map("en"::equals)
            .orElse(false));
  }
}
