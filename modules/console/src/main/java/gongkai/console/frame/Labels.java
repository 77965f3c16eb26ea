package gongkai.console.frame;

import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.Vocabulary.Term;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names for codes, in the language of the page. */
@Named
@RequestScoped
public class Labels {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  @Inject Office office;
  @Inject Vocabulary vocabulary;
  @Inject Language language;
  @Inject Screen screen;

  private final Map<String, Body> bodies = new LinkedHashMap<>();

  /** All bodies by code, read once a request. */
  Map<String, Body> bodies() {
    if (bodies.isEmpty()) {
      office.bodies().forEach(body -> bodies.put(body.code().value(), body));
    }
    return bodies;
  }

  /** The body's short name, or its code when it is unknown. */
  public String body(@Nullable BodyCode code) {
    if (code == null) {
      return "";
    }
    Body body = bodies().get(code.value());
    return body == null ? code.value() : english(body.nameEn(), body.shortName());
  }

  /** The column's name, or its code when the body keeps none of that code. */
  public String column(BodyCode code, String column) {
    Body body = bodies().get(code.value());
    return body == null
        ? column
        : body.columns().stream()
            .filter(each -> each.code().equals(column))
            .map(each -> english(each.nameEn(), each.name()))
            .findFirst()
            .orElse(column);
  }

  public String theme(String code) {
    return term(vocabulary.themes(), code);
  }

  public String genre(String code) {
    return term(vocabulary.genres(), code);
  }

  public String documentKind(String code) {
    return term(vocabulary.documentKinds(), code);
  }

  /** Item of Article 20, verbatim in Chinese. */
  public String basis(int item) {
    return term(vocabulary.articleTwenty(), Integer.toString(item));
  }

  private String term(List<Term> terms, String code) {
    return terms.stream()
        .filter(term -> term.code().equals(code))
        .map(this::term)
        .findFirst()
        .orElse(code);
  }

  /** The term's label. */
  public String term(Term term) {
    return english(term.labelEn(), term.label());
  }

  /** The English text on English pages when there is one, else the Chinese. */
  public String english(String english, String chinese) {
    return language.isEnglish() && !english.isEmpty() ? english : chinese;
  }

  /** What an act of a trail is called; the token itself when it has no name. */
  public String act(String token) {
    return screen.textOr("act." + token, token);
  }

  /** What a state is called; the token itself when it has no name. */
  public String state(String token) {
    return screen.textOr("state." + token, token);
  }

  /** A moment to the minute, China Standard Time. */
  public String moment(@Nullable Instant at) {
    return at == null ? "" : MINUTE.format(at);
  }

  /** A number of bytes for people. */
  public String size(long bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    return bytes < 1024 * 1024
        ? String.format("%.0f KB", bytes / 1024.0)
        : String.format("%.1f MB", bytes / 1048576.0);
  }
}
