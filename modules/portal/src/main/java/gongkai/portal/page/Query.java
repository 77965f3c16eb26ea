package gongkai.portal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A SPARQL query that pages show and link. */
public record Query(String text) {

  /** The query of that name with the site's vocabulary filled in. */
  public static Query named(String name, Site site) {
    String place = "/gongkai/portal/query/" + name + ".rq";
    try (InputStream in = Query.class.getResourceAsStream(place)) {
      byte[] text = Objects.requireNonNull(in, place).readAllBytes();
      return new Query(new String(text, StandardCharsets.UTF_8))
          .with("gd", site.absolute("/def/gd#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same query with a value in place of <code>{name}</code>. */
  public Query with(String name, String value) {
    return new Query(text.replace("{" + name + "}", value));
  }

  /** The address that runs it. */
  public String href() {
    return "/sparql?query=" + Visit.encoded(text);
  }
}
