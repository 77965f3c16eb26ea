package gongkai.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a page outside its tables: printed lines put together to paragraphs. */
final class PdfLines {
  /** At the end of a paragraph that fills its last line: it may go on at the next page. */
  static final String GOES_ON = "\u2026\u2026\u2192";

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－\\s]*(?:第\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?(?:\\s*页)?[，,\\s]*(?:共\\s*\\d{1,3}\\s*页)?[-—–－\\s]*");
  private static final Pattern HEADING =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]).{0,38}$");

  private PdfLines() {}

  /** A paragraph and where its first line stands. */
  record Line(float top, String text) {}

  /** The paragraphs of the letters, without page numbers. */
  static List<Line> of(List<Letter> letters, float pageHeight) {
    List<List<Letter>> lines = new ArrayList<>(Letter.lines(letters));
    lines.removeIf(line -> isPageNumber(line, pageHeight));
    if (lines.isEmpty()) {
      return List.of();
    }
    float left = (float) lines.stream().mapToDouble(l -> l.getFirst().x()).min().orElse(0);
    float right =
        (float)
            lines.stream().mapToDouble(l -> l.getLast().x() + l.getLast().width()).max().orElse(0);
    List<Line> paragraphs = new ArrayList<>();
    float lastBase = 0;
    for (List<Letter> line : lines) {
      String text = Letter.words(line);
      Letter first = line.getFirst();
      Letter last = line.getLast();
      boolean full = last.x() + last.width() > right - last.height() * 2.2f;
      boolean near = first.base() - lastBase < first.height() * 4;
      boolean fromMargin = first.x() - left < first.height() * 0.8f;
      if (!paragraphs.isEmpty() && near && fromMargin && open(paragraphs.getLast())) {
        Line before = paragraphs.removeLast();
        paragraphs.add(new Line(before.top(), join(before.text(), mark(text, full))));
      } else {
        paragraphs.add(new Line(first.middleY(), mark(text, full)));
      }
      lastBase = first.base();
    }
    return paragraphs;
  }

  private static boolean open(Line line) {
    return line.text().endsWith(GOES_ON) && !HEADING.matcher(finished(line.text())).matches();
  }

  private static String mark(String text, boolean full) {
    return full && !text.endsWith("。") ? text + GOES_ON : text;
  }

  static String join(String before, String next) {
    return finished(before) + next;
  }

  /** The paragraph without the mark. */
  static String finished(String text) {
    return text.replace(GOES_ON, "");
  }

  private static boolean isPageNumber(List<Letter> line, float pageHeight) {
    float base = line.getFirst().base();
    boolean atEdge = base < pageHeight * 0.1f || base > pageHeight * 0.88f;
    return atEdge && PAGE_NUMBER.matcher(Letter.words(line)).matches();
  }
}
