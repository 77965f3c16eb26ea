package gongkai.opendata.sparql;

import java.time.Duration;

/**
 * What one query may use.
 *
 * @param time running time
 * @param rows rows or triples of its answer
 * @param threads queries evaluated at once
 */
record Limits(Duration time, int rows, int threads) {
  /** Characters of a query. */
  static final int LENGTH = 64 * 1024;

  /** Bytes of an answer. */
  static final int BYTES = 20 * 1024 * 1024;

  /** Intermediate rows. */
  static final long STEPS = 20_000_000;

  /** Intermediate rows held at once for sorting, joining, de-duplication. */
  static final long HELD = 500_000;

  /** Characters of a computed string. */
  static final int TEXT = 1_000_000;

  /** How long a query waits for its turn. */
  static final Duration QUEUE = Duration.ofSeconds(2);

  /** How long a query that ran out of time has to stop before it is left alone. */
  static final Duration GRACE = Duration.ofSeconds(2);

  Limits {
    if (time.toSeconds() < 1 || time.toSeconds() > 600) {
      throw new IllegalArgumentException("gongkai.sparql.time-limit is 1 to 600 seconds");
    }
    if (rows < 1 || rows > 1_000_000) {
      throw new IllegalArgumentException("gongkai.sparql.row-limit is 1 to 1000000");
    }
    if (threads < 1 || threads > 256) {
      throw new IllegalArgumentException("gongkai.sparql.threads is 0 to 256");
    }
  }
}
