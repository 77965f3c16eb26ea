package gongkai.applications.letter;

import java.util.List;

/**
 * The words of a letter.
 *
 * @param title name of the letter, printed under that of the body
 * @param salutation who is addressed
 * @param paragraphs the body of the letter; one that starts with {@code - } is set as an item of a
 *     list
 * @param enclosures names of the enclosures, listed below the paragraphs
 */
public record LetterText(
    String title, String salutation, List<String> paragraphs, List<String> enclosures) {
  public LetterText {
    paragraphs = List.copyOf(paragraphs);
    enclosures = List.copyOf(enclosures);
  }

  /** Of a letter that encloses nothing. */
  public LetterText(String title, String salutation, List<String> paragraphs) {
    this(title, salutation, paragraphs, List.of());
  }

  /** Tells nothing of the content, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Letter of " + paragraphs.size() + " paragraphs";
  }
}
