package gongkai.portal.page;

import gongkai.opendata.Projections;
import gongkai.opendata.PublicRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public bodies with their columns as their records say; kept until the projections move on.
 */
@ApplicationScoped
public class Bodies {
  private PublicRecords records;
  private Projections projections;
  private Site site;
  private volatile @Nullable Snapshot snapshot;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Bodies() {}

  /** Bodies over those doors. */
  @Inject
  public Bodies(PublicRecords records, Projections projections, Site site) {
    this.records = records;
    this.projections = projections;
    this.site = site;
  }

  /** All bodies by code. */
  public Map<String, Map<String, Object>> all() {
    Snapshot known = snapshot;
    long position = projections.position();
    if (known == null || known.position != position) {
      Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
      records.all("body").forEach(r -> bodies.put(r.key().key(), Plain.of(r.content())));
      known = new Snapshot(position, bodies);
      snapshot = known;
    }
    return known.bodies;
  }

  /** The body whose platform this is; empty before its record is public. */
  public Optional<Map<String, Object>> own() {
    return Optional.ofNullable(all().get(site.body()));
  }

  /** The column of that code, of the named body when it is not empty; empty when there is none. */
  public Optional<Map<String, Object>> column(String body, String code) {
    return all().values().stream()
        .filter(b -> body.isEmpty() || body.equals(b.get("key")))
        .flatMap(b -> columns(b).stream())
        .filter(column -> code.equals(column.get("code")))
        .findFirst();
  }

  /** The columns of a body in order. */
  public static List<Map<String, Object>> columns(Map<String, Object> body) {
    return Plain.objects(body, "columns");
  }

  private record Snapshot(long position, Map<String, Map<String, Object>> bodies) {}
}
