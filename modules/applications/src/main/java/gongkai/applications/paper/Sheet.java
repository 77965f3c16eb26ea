package gongkai.applications.paper;

import java.util.List;

/**
 * An official letter (GB/T 9704-2012) before it is set: what is printed, not how.
 *
 * @param headline name of the body
 * @param title name of the letter
 * @param number its number, or empty
 * @param salutation who is addressed, or empty
 * @param signature who signs
 * @param date the day as printed, or empty
 * @param mark printed in the upper corner, for example 拟稿, or empty
 */
public record Sheet(
    String headline,
    String title,
    String number,
    String salutation,
    List<String> paragraphs,
    String signature,
    String date,
    String mark) {
  public Sheet {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Tells nothing of the content, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Sheet of " + paragraphs.size() + " paragraphs";
  }
}
