package gongkai.catalogue.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import gongkai.catalogue.Difference.Kind;
import gongkai.catalogue.Difference.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares two texts line by line, and lines that differ word by word; a Han character is a word.
 */
final class TextDifference {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+|\\X", Pattern.DOTALL);

  private static final Pattern LINE_END = Pattern.compile("(?<=\n)");

  /** Above this many words a changed passage is shown whole: nobody reads such a difference. */
  private static final int MOST_WORDS = 4000;

  private final List<Run> runs = new ArrayList<>();

  private TextDifference() {}

  static List<Run> of(String before, String after) {
    var difference = new TextDifference();
    difference.lines(before, after);
    return List.copyOf(difference.runs);
  }

  private void lines(String before, String after) {
    List<String> old = LINE_END.splitAsStream(before).toList();
    List<String> fresh = LINE_END.splitAsStream(after).toList();
    int done = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
      add(Kind.KEPT, String.join("", old.subList(done, delta.getSource().getPosition())));
      words(
          String.join("", delta.getSource().getLines()),
          String.join("", delta.getTarget().getLines()));
      done = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(Kind.KEPT, String.join("", old.subList(done, old.size())));
  }

  private void words(String before, String after) {
    List<String> old = split(before);
    List<String> fresh = split(after);
    if (old.size() + fresh.size() > MOST_WORDS) {
      add(Kind.REMOVED, before);
      add(Kind.ADDED, after);
      return;
    }
    int done = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
      add(Kind.KEPT, String.join("", old.subList(done, delta.getSource().getPosition())));
      add(Kind.REMOVED, String.join("", delta.getSource().getLines()));
      add(Kind.ADDED, String.join("", delta.getTarget().getLines()));
      done = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(Kind.KEPT, String.join("", old.subList(done, old.size())));
  }

  private static List<String> split(String text) {
    return WORD.matcher(text).results().map(match -> match.group()).toList();
  }

  private void add(Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).kind() == kind) {
      runs.set(last, new Run(kind, runs.get(last).text() + text));
    } else {
      runs.add(new Run(kind, text));
    }
  }
}
