package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.refusal.Refusal;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * What a running query has used up: time, rows pulled, bytes held. It is asked at every row of
 * every operator, at every statement that an index or a path reads, at every comparison of a sort
 * and within regular expressions, because the engine's own time-out is looked at in fewer places
 * than a query can spend its time in, and the engine has no bound of memory at all.
 *
 * <p>A query runs on one thread, so nothing here is synchronised.
 */
public final class Budget {
  private static final Symbol SYMBOL = Symbol.create("gongkai-budget");
  private static final int CLOCK_EVERY = 0x7;

  private final Limits limits;
  private final long end;

  private long steps;
  private int ticks;
  private long held;
  private long peak;

  /** A full budget; its time runs from now. */
  public Budget(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.time().toNanos();
  }

  /** Where a query's context keeps its budget. */
  public static Symbol symbol() {
    return SYMBOL;
  }

  /**
   * The budget of the query that a context belongs to.
   *
   * @throws IllegalStateException when it has none
   */
  public static Budget of(Context context) {
    Budget budget = context.get(SYMBOL);
    if (budget == null) {
      throw new IllegalStateException("A query without a budget");
    }
    return budget;
  }

  /** One more row or statement. */
  void step() {
    steps++;
    if (steps > Limits.STEPS) {
      throw Refusal.WORK.because(steps + " > " + Limits.STEPS);
    }
    if ((steps & CLOCK_EVERY) == 0) {
      time();
    }
  }

  /** A little work that is not a row: a comparison. */
  void tick() {
    ticks++;
    if ((ticks & CLOCK_EVERY) == 0) {
      time();
    }
  }

  /** So many more bytes that an operator keeps. */
  void hold(long bytes) {
    held += bytes;
    if (held > limits.memory()) {
      throw Refusal.MEMORY.because(held + " > " + limits.memory());
    }
    peak = Math.max(peak, held);
  }

  /** So many bytes are let go of. */
  void release(long bytes) {
    held -= bytes;
  }

  /** Looks at the clock. */
  void time() {
    if (System.nanoTime() - end > 0) {
      throw Refusal.TIME.because(limits.time().toMillis() + " ms");
    }
  }

  /** The most bytes that were held at once. */
  long peak() {
    return peak;
  }

  /** Rows and statements so far. */
  long steps() {
    return steps;
  }

  long leftMillis() {
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
  }
}
