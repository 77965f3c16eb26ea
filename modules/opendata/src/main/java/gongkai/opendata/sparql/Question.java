package gongkai.opendata.sparql;

import java.time.Duration;
import java.util.List;

/**
 * What a request asks.
 *
 * @param client who asks, for its part of the computing time
 * @param query text of the query
 * @param defaults parameters {@code default-graph-uri}
 * @param nameds parameters {@code named-graph-uri}
 * @param accepted media types, best first
 * @param format name of a form that overrides them, or empty
 * @param time the client's own limit, very long when it sets none
 * @param known entity tags that the client has
 */
record Question(
    String client,
    String query,
    List<String> defaults,
    List<String> nameds,
    List<String> accepted,
    String format,
    Duration time,
    List<String> known) {
  /** Longer than any limit. */
  static final Duration UNLIMITED = Duration.ofDays(1);

  static Question of(String query, List<String> accepted) {
    return new Question("", query, List.of(), List.of(), accepted, "", UNLIMITED, List.of());
  }

  Question with(String form) {
    return new Question(client, query, defaults, nameds, accepted, form, time, known);
  }

  Question knowing(String tag) {
    return new Question(client, query, defaults, nameds, accepted, format, time, List.of(tag));
  }

  /** Compares weakly, as a conditional GET does (RFC 9110, section 13.1.2). */
  boolean knows(String tag) {
    return known.contains("*") || known.stream().anyMatch(one -> opaque(one).equals(opaque(tag)));
  }

  /** Without the mark of weakness, and without what a server that compresses adds. */
  private static String opaque(String tag) {
    return (tag.startsWith("W/") ? tag.substring(2) : tag).replaceAll("[-;](gzip|br)\"$", "\"");
  }
}
