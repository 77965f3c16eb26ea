package gongkai.opendata.sparql.page;

import gongkai.opendata.sparql.refusal.Words;
import gongkai.opendata.vocabulary.Uris;
import java.util.Arrays;
import java.util.List;

/**
 * A query that answers a real question. Its file begins with two comments: who asks what, in
 * Chinese and in English.
 */
public record Example(String name, String chinese, String english, String query) {
  private static final String FOLDER = "examples/";

  /** All examples in the order in which they are shown. */
  public static List<Example> all(Uris uris, String body) {
    return Arrays.stream(Markup.text(FOLDER + "index.txt").strip().split("\\s+"))
        .map(name -> read(name, uris, body))
        .toList();
  }

  private static Example read(String name, Uris uris, String body) {
    String[] parts = Markup.text(FOLDER + name + ".rq").split("\n", 3);
    String query =
        parts[2].replace("{gd}", uris.gd("").getURI()).replace("{body}", uris.body(body).getURI());
    return new Example(name, parts[0].substring(2), parts[1].substring(2), query.strip());
  }

  String title(Words words) {
    return words == Words.EN ? english : chinese;
  }
}
