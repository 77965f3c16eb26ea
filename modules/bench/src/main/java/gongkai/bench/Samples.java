package gongkai.bench;

import java.util.Arrays;

/** Durations in nanoseconds and what they come to. */
final class Samples {
  private long[] nanos = new long[1024];
  private int size;

  synchronized void add(long duration) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, size * 2);
    }
    nanos[size++] = duration;
  }

  synchronized int size() {
    return size;
  }

  /** The value below which the given share (0 to 1) of the samples lies, in milliseconds. */
  synchronized double quantile(double share) {
    if (size == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(size - 1L, Math.round(share * (size - 1)))] / 1e6;
  }
}
