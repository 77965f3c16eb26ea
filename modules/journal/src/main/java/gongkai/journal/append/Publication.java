package gongkai.journal.append;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.journal.canonical.CanonicalJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is about to be appended, checked as far as that goes without the log.
 *
 * @param json canonical form
 * @param named hashes of the files it names
 */
record Publication(EntryKind kind, RecordKey key, String json, Set<String> named) {
  private static final Set<String> WITHDRAWAL = Set.of("type", "key", "reason");

  static Publication of(EntryKind kind, RecordKey key, JsonObject content) {
    if (!key.type().equals(content.getString("type", ""))
        || !key.key().equals(content.getString("key", ""))) {
      throw new IllegalArgumentException("The content is not of " + key);
    }
    if (kind == EntryKind.DELETE && !content.keySet().equals(WITHDRAWAL)) {
      throw new IllegalArgumentException("A withdrawal has type, key and reason only: " + key);
    }
    // First the canonical text: it bounds the depth.
    String json = CanonicalJson.of(content);
    Set<String> named = new TreeSet<>();
    collect(content, named);
    return new Publication(kind, key, json, named);
  }

  private static void collect(JsonStructure structure, Set<String> named) {
    if (structure instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> member : object.entrySet()) {
        if (member.getKey().equals("sha256") && member.getValue() instanceof JsonString hash) {
          named.add(hash.getString());
        }
        descend(member.getValue(), named);
      }
    } else {
      structure.asJsonArray().forEach(element -> descend(element, named));
    }
  }

  private static void descend(JsonValue value, Set<String> named) {
    if (value instanceof JsonStructure inner) {
      collect(inner, named);
    }
  }
}
