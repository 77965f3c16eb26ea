package gongkai.applications.paper;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An official letter (GB/T 9704-2012) before it is set: what is printed, not how.
 *
 * @param headline name of the body
 * @param title name of the letter
 * @param number its number, or empty
 * @param salutation who is addressed, or empty
 * @param enclosures names of the enclosures
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
    List<String> enclosures,
    String signature,
    String date,
    String mark) {
  /** Stands before the first of the enclosures. */
  static final String ENCLOSURES = "附件：";

  public Sheet {
    paragraphs = List.copyOf(paragraphs);
    enclosures = List.copyOf(enclosures);
  }

  /** A letter that encloses nothing. */
  public Sheet(
      String headline,
      String title,
      String number,
      String salutation,
      List<String> paragraphs,
      String signature,
      String date,
      String mark) {
    this(headline, title, number, salutation, paragraphs, List.of(), signature, date, mark);
  }

  /** The names of the enclosures as they are listed (7.3.4): numbered when there are several. */
  List<String> listed() {
    return enclosures.size() < 2
        ? enclosures
        : IntStream.range(0, enclosures.size())
            .mapToObj(i -> (i + 1) + ". " + enclosures.get(i))
            .toList();
  }

  /** Tells nothing of the content, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Sheet of " + paragraphs.size() + " paragraphs";
  }
}
