package gongkai.applications.approval;

import gongkai.applications.desk.Withheld;
import java.util.List;

/**
 * What a proposal says.
 *
 * @param text for the letter: things to correct one a line, or reasons
 * @param until the day or number of working days it fixes, or empty
 * @param article as the letter cites it, or empty
 * @param lateReason why it comes after the last day, or empty
 */
public record Contents(
    String text, String until, String article, List<Withheld> withheld, String lateReason) {
  public Contents {
    withheld = List.copyOf(withheld);
  }

  /** Words and a limit. */
  public static Contents of(String text, String until) {
    return new Contents(text, until, "", List.of(), "");
  }

  /** Tells nothing of the words, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Contents of " + text.length() + " characters";
  }
}
