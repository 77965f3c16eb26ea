package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.PROV;
import static gongkai.opendata.vocabulary.Prefix.RDFS;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Set;

/**
 * Says in RDF what a public record says; {@code docs/open-data.md} lists both sides. It looks at
 * nothing but the record, so the same journal always gives the same dataset, and makes no blank
 * nodes, so a record has stable bytes.
 */
public final class Mapping {
  private final Uris uris;
  private final ItemMapping items;
  private final BodyMapping bodies;
  private final ReportMapping reports;

  /** A mapping to addresses of that origin. */
  public Mapping(Uris uris) {
    this.uris = uris;
    this.items = new ItemMapping(uris);
    this.bodies = new BodyMapping(uris);
    this.reports = new ReportMapping(uris);
  }

  /** The statements of a record as its newest entry makes them. */
  public Description describe(RecordKey key, EntryKind kind, Instant at, JsonObject content) {
    Description description = new Description(uris);
    if (kind == EntryKind.DELETE) {
      tombstone(key, at, content, description);
      return description;
    }
    switch (key.type()) {
      case "item" -> items.describe(key, at, content, description);
      case "body" -> bodies.describe(key, at, content, description);
      case "report" -> reports.describe(key, at, content, description);
      default -> unknown(key, at, content, description);
    }
    return description;
  }

  /** The cubes in which a report has figures. */
  public static Set<StatisticalCube> cubes(JsonObject report) {
    return Tables.cubes(report);
  }

  /** What reports say of the cube of one table; nothing about a cube that all share. */
  public Description describe(StatisticalCube cube) {
    Description description = new Description(uris);
    if (cube.ofOneTable()) {
      TableCube.describe(cube, uris, description);
    }
    return description;
  }

  private void tombstone(RecordKey key, Instant at, JsonObject content, Description to) {
    JsonObject reason = Fields.object(content, "reason");
    Description.About gone =
        to.about(uris.record(key))
            .a(uris.gd("WithdrawnRecord"))
            .a(PROV.term("Entity"))
            .plain(DCT.term("identifier"), key.key())
            .moment(PROV.term("invalidatedAtTime"), at)
            .text(RDFS.term("comment"), reason.getString("text", ""), "zh");
    String code = reason.getString("code", "");
    if (!code.isEmpty()) {
      // Records of the first journals have the code alone.
      String name = reason.getString("name", code);
      gone.link(
          uris.gd("withdrawalReason"),
          to.concept("withdrawal-reason", code, name, reason.getString("nameEn", "")));
    }
  }

  /** A type of record that a later version writes: named and dated, no more. */
  private void unknown(RecordKey key, Instant at, JsonObject content, Description to) {
    to.about(uris.record(key))
        .a(uris.gd("PublicRecord"))
        .plain(DCT.term("identifier"), key.key())
        .text(DCT.term("title"), content.getString("title", ""), "zh")
        .moment(DCT.term("modified"), at);
  }
}
