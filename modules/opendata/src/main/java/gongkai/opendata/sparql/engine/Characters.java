package gongkai.opendata.sparql.engine;

/** A text that looks at the clock while a regular expression goes back and forth in it. */
final class Characters implements CharSequence {
  private static final int CLOCK_EVERY = 0xfff;

  private final String text;
  private final Budget budget;
  private int read;

  Characters(String text, Budget budget) {
    this.text = text;
    this.budget = budget;
  }

  @Override
  public char charAt(int index) {
    read++;
    if ((read & CLOCK_EVERY) == 0) {
      budget.time();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
