package gongkai.opendata;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * Says what in a public record breaks the shapes of the open data ({@code shapes.ttl}), before the
 * record is public: what the journal holds can be described without exceptions.
 */
public interface Conformance {

  /** What is wrong with a record as it would be described; empty when it conforms. */
  List<Breach> breaches(RecordKey key, EntryKind kind, Instant at, JsonObject content);

  /**
   * A broken shape.
   *
   * @param resource address of the resource in question
   * @param property its property, empty when it is about the whole resource
   * @param message what is wanted, in Chinese or English
   */
  record Breach(String resource, String property, String message) {}
}
