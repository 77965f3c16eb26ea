package gongkai.opendata.vocabulary;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.opendata.Conformance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/** Describes a record as the store would, and holds the description to our shapes. */
@ApplicationScoped
class ShapedRecords implements Conformance {
  private Mapping mapping;
  private Shapes shapes;

  @SuppressWarnings("NullAway.Init")
  ShapedRecords() {}

  @Inject
  ShapedRecords(Uris uris) {
    this.mapping = new Mapping(uris);
    this.shapes = new Shapes(uris);
  }

  @Override
  public List<Breach> breaches(RecordKey key, EntryKind kind, Instant at, JsonObject content) {
    return shapes.breaches(List.of(mapping.describe(key, kind, at, content))).stream()
        .map(found -> new Breach(found.focus(), found.path(), found.message()))
        .toList();
  }
}
