package gongkai.opendata.sparql;

import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * What a running query has used up. It is asked at every intermediate row, at every statement that
 * a path reads and within regular expressions, because the engine's own time-out is looked at in
 * fewer places than a query can spend its time in.
 */
final class Budget {
  private static final Symbol SYMBOL = Symbol.create("gongkai-budget");
  private static final int CLOCK_EVERY = 0xff;

  private final long end;
  private long steps;
  private long held;

  Budget(Limits limits) {
    this.end = System.nanoTime() + limits.time().toNanos();
  }

  static Symbol symbol() {
    return SYMBOL;
  }

  /** The budget of the query that a context belongs to. */
  static Budget of(Context context) {
    Budget budget = context.get(SYMBOL);
    if (budget == null) {
      throw new IllegalStateException("A query without a budget");
    }
    return budget;
  }

  /** One more step. */
  void step() {
    steps++;
    if (steps > Limits.STEPS) {
      throw Refusal.WORK.because("More than " + Limits.STEPS + " intermediate rows");
    }
    if ((steps & CLOCK_EVERY) == 0) {
      time();
    }
  }

  /** One more row that an operator keeps. */
  void hold() {
    held++;
    if (held > Limits.HELD) {
      throw Refusal.WORK.because(
          "More than " + Limits.HELD + " rows to sort, join or compare; narrow the pattern");
    }
  }

  /** Looks at the clock. */
  void time() {
    if (System.nanoTime() - end > 0) {
      throw Refusal.TIME.because("");
    }
  }

  long leftMillis() {
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
  }
}
