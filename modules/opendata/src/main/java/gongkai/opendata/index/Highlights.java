package gongkai.opendata.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks the matches in a title and finds the passages of a text that show them. */
final class Highlights {
  private static final int SNIPPET = 160;
  private static final int LOOKED_AT = 60_000;

  private final Function<String, Query> marks;
  private final UnifiedHighlighter whole;
  private final UnifiedHighlighter passages;

  /** {@code marks} says what to mark in a text of a field. */
  Highlights(Function<String, Query> marks) {
    this.marks = marks;
    this.whole =
        UnifiedHighlighter.builderWithoutSearcher(ChineseAnalyzers.TEXTS)
            .withFormatter(new Marks())
            .withBreakIterator(WholeBreakIterator::new)
            .withMaxNoHighlightPassages(0)
            .build();
    this.passages =
        UnifiedHighlighter.builderWithoutSearcher(ChineseAnalyzers.TEXTS)
            .withFormatter(new Marks())
            .withBreakIterator(
                () ->
                    LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.CHINA), SNIPPET / 2, 0.5f))
            .withMaxLength(LOOKED_AT)
            .withMaxNoHighlightPassages(0)
            .build();
  }

  /** The title with marks. */
  String title(String title) throws IOException {
    Object marked =
        title.isEmpty()
            ? null
            : whole.highlightWithoutSearcher(Names.TITLE, marks.apply(Names.TITLE), title, 1);
    return marked == null ? escaped(title) : marked.toString();
  }

  /** Passages of the text that match, else of the summary, else the summary's beginning. */
  String snippet(String text, String summary) throws IOException {
    Object found =
        text.isEmpty()
            ? null
            : passages.highlightWithoutSearcher(Names.TEXT, marks.apply(Names.TEXT), text, 2);
    if (found == null && !summary.isEmpty()) {
      found = passages.highlightWithoutSearcher(Names.ABOUT, marks.apply(Names.ABOUT), summary, 1);
    }
    return found == null ? beginning(text, summary) : found.toString();
  }

  /** What to show when nothing was searched for. */
  static String beginning(String text, String summary) {
    String shown = (summary.isBlank() ? text : summary).strip();
    return shown.codePointCount(0, shown.length()) <= SNIPPET
        ? escaped(shown)
        : escaped(shown.substring(0, shown.offsetByCodePoints(0, SNIPPET))) + "…";
  }

  /** Text as HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Matches may overlap, since pairs of characters do: neighbouring ones become one mark. */
  private static final class Marks extends PassageFormatter {

    @Override
    public Object format(Passage[] passages, String content) {
      StringBuilder html = new StringBuilder();
      int end = -1;
      for (Passage passage : passages) {
        if (passage.getStartOffset() > Math.max(end, 0)) {
          html.append("… ");
        }
        end = passage.getEndOffset();
        append(html, passage, content);
      }
      if (end < content.stripTrailing().length()) {
        html.append(" …");
      }
      return html.toString();
    }

    private static void append(StringBuilder html, Passage passage, String content) {
      int written = passage.getStartOffset();
      int open = -1;
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = Math.max(passage.getMatchStarts()[i], written);
        int stop = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
        if (stop <= written) {
          continue;
        }
        if (open < 0 || start > written) {
          html.append(open < 0 ? "" : "</mark>");
          html.append(escaped(content.substring(written, start))).append("<mark>");
          open = start;
        }
        html.append(escaped(content.substring(start, stop)));
        written = stop;
      }
      html.append(open < 0 ? "" : "</mark>");
      html.append(escaped(content.substring(written, passage.getEndOffset())));
    }
  }
}
