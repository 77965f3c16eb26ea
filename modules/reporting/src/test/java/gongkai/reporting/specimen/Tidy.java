package gongkai.reporting.specimen;

import java.util.Random;

/** Chance that always prints the plain layout: merged as the form merges, or flat. */
public final class Tidy extends Random {
  private static final long serialVersionUID = 1;

  private final boolean merged;

  /** With merged cells or without. */
  public Tidy(boolean merged) {
    this.merged = merged;
  }

  @Override
  public int nextInt(int bound) {
    return bound - 1;
  }

  @Override
  public boolean nextBoolean() {
    return merged;
  }
}
