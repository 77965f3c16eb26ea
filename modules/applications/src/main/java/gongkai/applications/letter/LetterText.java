package gongkai.applications.letter;

import java.util.List;

/**
 * The words of a letter.
 *
 * @param title name of the letter, printed under that of the body
 * @param salutation who is addressed
 * @param paragraphs the body of the letter; one that starts with {@code - } is set as an item of a
 *     list
 */
public record LetterText(String title, String salutation, List<String> paragraphs) {
  public LetterText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Tells nothing of the content, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Letter of " + paragraphs.size() + " paragraphs";
  }
}
