package gongkai.opendata.catalog;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.vocabulary.Fields;
import gongkai.opendata.wire.Gzip;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page of a snapshot is rendered from: its records, one a line, without the full texts,
 * which no dataset repeats. The page can be rendered again in any format after the records moved
 * on, and with a withdrawn record left out.
 */
final class PageSource {
  private static final Set<String> LEFT_OUT = Set.of("html", "text", "preamble", "sections");
  private static final JsonBuilderFactory OBJECTS = Json.createBuilderFactory(Map.of());

  private PageSource() {}

  static byte[] packed(List<PublicRecord> records) {
    StringBuilder lines = new StringBuilder();
    for (PublicRecord record : records) {
      JsonObjectBuilder line =
          OBJECTS
              .createObjectBuilder()
              .add("type", record.key().type())
              .add("key", record.key().key())
              .add("kind", record.kind().name())
              .add("position", record.position())
              .add("at", record.at().toEpochMilli());
      lines.append(line.add("content", slim(record.content())).build()).append('\n');
    }
    return Gzip.packed(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A line for each record: its type and key, a tab, and the position of its newest entry. */
  static String keys(List<PublicRecord> records) {
    StringBuilder lines = new StringBuilder();
    records.forEach(r -> lines.append(r.key()).append('\t').append(r.position()).append('\n'));
    return lines.toString();
  }

  private static JsonObjectBuilder slim(JsonObject content) {
    JsonObjectBuilder slim = OBJECTS.createObjectBuilder();
    content.forEach(
        (name, value) -> {
          if (!LEFT_OUT.contains(name)) {
            slim.add(name, value);
          }
        });
    return slim;
  }

  static List<PublicRecord> records(byte[] packed) {
    return new String(Gzip.unpacked(packed), StandardCharsets.UTF_8)
        .lines()
        .map(PageSource::record)
        .toList();
  }

  private static PublicRecord record(String line) {
    JsonObject object = Fields.parse(line);
    return new PublicRecord(
        new RecordKey(object.getString("type"), object.getString("key")),
        EntryKind.valueOf(object.getString("kind")),
        Fields.number(object, "position"),
        Instant.ofEpochMilli(Fields.number(object, "at")),
        Fields.object(object, "content"));
  }
}
