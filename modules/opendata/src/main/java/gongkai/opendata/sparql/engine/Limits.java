package gongkai.opendata.sparql.engine;

import java.time.Duration;

/**
 * What one query may use.
 *
 * @param time running time, 1 to 600 s
 * @param rows rows or triples of its answer, 1 to 1,000,000
 * @param memory bytes that its operators may hold at once, 1 MB to 4 GB
 * @param threads queries evaluated at once, 1 to 256
 */
public record Limits(Duration time, int rows, long memory, int threads) {
  /** Characters of a query. */
  public static final int LENGTH = 64 * 1024;

  /** Bytes of an answer. */
  public static final int BYTES = 20 * 1024 * 1024;

  /** Intermediate rows and statements read. */
  public static final long STEPS = 50_000_000;

  /** Characters of a computed string. */
  public static final int TEXT = 200_000;

  /** Bits of a computed number, and characters of a text that becomes one. */
  public static final int NUMBER = 4_096;

  /** Triples about one resource in the answer of DESCRIBE, and links to it. */
  public static final int DESCRIBED = 2_000;

  /** Links to a described resource. */
  public static final int INCOMING = 20;

  /** How long a query waits for its turn. */
  public static final Duration QUEUE = Duration.ofSeconds(2);

  /** How long a query that ran out of time has to stop before it is left alone. */
  public static final Duration GRACE = Duration.ofMillis(500);

  private static final long MEGABYTE = 1024 * 1024;

  /** Checks the bounds. */
  public Limits {
    if (time.toSeconds() < 1 || time.toSeconds() > 600) {
      throw new IllegalArgumentException("gongkai.sparql.time-limit is 1 to 600 seconds");
    }
    if (rows < 1 || rows > 1_000_000) {
      throw new IllegalArgumentException("gongkai.sparql.row-limit is 1 to 1000000");
    }
    if (memory < MEGABYTE || memory > 4096 * MEGABYTE) {
      throw new IllegalArgumentException("gongkai.sparql.memory-limit is 1 to 4096 megabytes");
    }
    if (threads < 1 || threads > 256) {
      throw new IllegalArgumentException("gongkai.sparql.threads is 0 to 256");
    }
  }

  /** The same with the time that the client asks for, when that is less. */
  public Limits within(Duration asked) {
    return asked.compareTo(time) < 0 ? new Limits(asked, rows, memory, threads) : this;
  }
}
