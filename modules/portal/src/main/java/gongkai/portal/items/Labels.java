package gongkai.portal.items;

import gongkai.opendata.PublicRecords;
import gongkai.opendata.PublicRecords.Search;
import gongkai.portal.page.Bodies;
import gongkai.portal.page.Language;
import gongkai.portal.page.Plain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of facet values as the records give them, so that each statutory label has one source.
 */
@ApplicationScoped
public class Labels {
  private PublicRecords records;
  private Bodies bodies;
  private final Map<String, Map<String, Object>> known = new ConcurrentHashMap<>();

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Labels() {}

  /** Labels over those doors. */
  @Inject
  public Labels(PublicRecords records, Bodies bodies) {
    this.records = records;
    this.bodies = bodies;
  }

  /** The name of a facet's value; the value itself when no record names it. */
  public String of(String facet, String value, String body, Language language) {
    Optional<Map<String, Object>> named =
        switch (facet) {
          case "body" -> Optional.ofNullable(bodies.all().get(value));
          case "column" -> bodies.column(body, value);
          case "theme" -> coded(facet, value, new Search("", "", "", 0, value, "", "newest", 0, 1));
          case "validity" ->
              coded(facet, value, new Search("", "", "", 0, "", value, "newest", 0, 1));
          default -> Optional.empty();
        };
    return named.map(language::name).orElse(value);
  }

  private Optional<Map<String, Object>> coded(String facet, String value, Search one) {
    Map<String, Object> label = known.get(facet + value);
    if (label == null) {
      label =
          records.search(one).hits().stream()
              .map(hit -> Plain.object(Plain.of(hit.record().content()), facet))
              .findFirst()
              .orElse(Map.of());
      if (!label.isEmpty()) {
        known.put(facet + value, label);
      }
    }
    return label.isEmpty() ? Optional.empty() : Optional.of(label);
  }
}
