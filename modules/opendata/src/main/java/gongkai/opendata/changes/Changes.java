package gongkai.opendata.changes;

import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.index.SetDigest;
import gongkai.opendata.index.Standing;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** The journal in plain JSON, for platforms that read no RDF. */
final class Changes {
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private final Uris uris;
  private final Journal journal;
  private final RecordIndex index;
  private final Digests digests;

  Changes(Uris uris, Journal journal, RecordIndex index, Digests digests) {
    this.uris = uris;
    this.journal = journal;
    this.index = index;
    this.digests = digests;
  }

  /** A document, the position that it is as of, and the number of all that it is a part of. */
  record Document(String json, long position, long total) {}

  /** How many datasets there are. */
  Document count() {
    try (Standing standing = index.standing(uris.base())) {
      long total = standing.count();
      String json =
          JSON.createObjectBuilder()
              .add("position", standing.position())
              .add("records", total)
              .add("changes", journal.head())
              .build()
              .toString();
      return new Document(json, standing.position(), total);
    }
  }

  /** Datasets as they stand, in the order of their keys, after the given one. */
  Document records(String after, int limit) {
    try (Standing standing = index.standing(uris.base())) {
      List<Standing.Row> rows = standing.byKey(Standing.DATASETS, after, limit + 1);
      List<Standing.Row> page = rows.size() > limit ? rows.subList(0, limit) : rows;
      JsonArrayBuilder records = JSON.createArrayBuilder();
      for (Standing.Row row : page) {
        records.add(
            JSON.createObjectBuilder()
                .add("uri", uris.record(row.record().key()).getURI())
                .add("type", row.record().key().type())
                .add("key", row.record().key().key())
                .add("position", row.record().position())
                .add("at", row.record().at().toString())
                .add("sha256", row.sha256())
                .add("record", row.record().content()));
      }
      JsonObjectBuilder document =
          JSON.createObjectBuilder().add("position", standing.position()).add("records", records);
      if (rows.size() > limit) {
        String last = page.getLast().record().key().toString();
        document.add(
            "next", uris.base() + "api/records?after=" + Uris.encoded(last) + "&limit=" + limit);
      }
      return new Document(document.build().toString(), standing.position(), standing.count());
    }
  }

  /** Entries after a position that the journal has reached, in order. */
  Document changes(long after, int limit, long head) {
    List<JournalEntry> entries = journal.after(after, limit);
    JsonArrayBuilder changes = JSON.createArrayBuilder();
    for (JournalEntry entry : entries) {
      changes.add(
          JSON.createObjectBuilder()
              .add("position", entry.position())
              .add("kind", entry.kind().name())
              .add("uri", uris.record(entry.key()).getURI())
              .add("sha256", entry.sha256())
              .add("at", entry.at().toString())
              .add("withdrawn", entry.purged()));
    }
    long last = entries.isEmpty() ? after : entries.getLast().position();
    JsonObjectBuilder document =
        JSON.createObjectBuilder()
            .add("position", last)
            .add("head", Math.max(head, last))
            .add("changes", changes)
            .add("next", uris.base() + "api/changes?after=" + last + "&limit=" + limit);
    return new Document(document.build().toString(), last, Math.max(head, last));
  }

  /** The digest of all datasets, or of those of a body, or of a body's year. */
  Document digest(String body, String year) {
    Digests.At now = digests.now();
    JsonArrayBuilder buckets = JSON.createArrayBuilder();
    SetDigest chosen = now.digest().of(body, year);
    for (var each : chosen.buckets().entrySet()) {
      buckets.add(
          sum(each.getValue()).add("body", each.getKey().body()).add("year", each.getKey().year()));
    }
    SetDigest.Sum total = chosen.total();
    String json =
        sum(total)
            .add("position", now.position())
            .add("algorithm", "sum modulo 2^256 of SHA-256(uri LF sha256)")
            .add("buckets", buckets)
            .build()
            .toString();
    return new Document(json, now.position(), total.count());
  }

  private static JsonObjectBuilder sum(SetDigest.Sum sum) {
    return JSON.createObjectBuilder().add("records", sum.count()).add("digest", sum.hex());
  }
}
