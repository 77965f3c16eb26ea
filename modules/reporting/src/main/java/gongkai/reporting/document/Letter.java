package gongkai.reporting.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A letter on a page, measured in points from the upper left corner.
 *
 * @param base the line it stands on
 */
record Letter(String text, float x, float base, float width, float height) {
  private static final float WORD_GAP = 0.45f;

  float middleX() {
    return x + width / 2;
  }

  float middleY() {
    return base - height / 2;
  }

  /** Letters in lines from the top, each line from the left. */
  static List<List<Letter>> lines(List<Letter> letters) {
    List<List<Letter>> lines = new ArrayList<>();
    List<Letter> byBase =
        letters.stream()
            .sorted(Comparator.comparing(Letter::base).thenComparing(Letter::x))
            .toList();
    for (Letter letter : byBase) {
      boolean same =
          !lines.isEmpty()
              && letter.base() - lines.getLast().getFirst().base()
                  < Math.max(2, letter.height() * 0.6f);
      if (!same) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(letter);
    }
    lines.forEach(line -> line.sort(Comparator.comparing(Letter::x)));
    return lines;
  }

  /** The words of a line, with a blank where letters stand apart. */
  static String words(List<Letter> line) {
    var words = new StringBuilder();
    Letter before = null;
    for (Letter letter : line) {
      boolean twice =
          before != null
              && before.text().equals(letter.text())
              && letter.x() - before.x() < before.width() * 0.3f;
      if (twice) {
        continue;
      }
      if (before != null && letter.x() - before.x() - before.width() > letter.height() * WORD_GAP) {
        words.append(' ');
      }
      words.append(letter.text());
      before = letter;
    }
    return Text.clean(words.toString());
  }
}
