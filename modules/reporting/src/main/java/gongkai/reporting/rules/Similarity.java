package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.format.Labels;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** R12: how much of the text is last year's. */
public final class Similarity {
  private static final Pattern SENTENCE = Pattern.compile("[。；！？\\n]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int SHORTEST = 10;
  private static final double MOST = 0.5;
  private static final Set<Integer> NARRATIVE = Set.of(1, 5, 6);

  private Similarity() {}

  /**
   * The share of characters, 0 to 1, in sentences that the other text has too, figures apart.
   * Sentences of less than ten characters do not count.
   */
  public static double share(String text, String before) {
    Set<String> known = new HashSet<>(sentences(before));
    List<String> told = sentences(text);
    long all = told.stream().mapToLong(String::length).sum();
    long repeated = told.stream().filter(known::contains).mapToLong(String::length).sum();
    return all == 0 ? 0 : (double) repeated / all;
  }

  static void withLastYear(Submission submission, Notes notes) {
    submission
        .previous()
        .ifPresent(
            before -> {
              double share = share(narrative(submission.report()), narrative(before));
              if (share > MOST) {
                notes.broken("文字部分", Math.round(share * 100) + "%", "50%", "与上年报告重复的文字过半，请据实重写。");
              }
            });
  }

  private static String narrative(ReportContent report) {
    return String.join(
        "\n",
        report.sections().stream()
            .filter(section -> NARRATIVE.contains(section.number()))
            .map(Section::text)
            .toList());
  }

  private static List<String> sentences(String text) {
    return Arrays.stream(SENTENCE.split(text))
        .map(sentence -> DIGITS.matcher(Labels.key(sentence)).replaceAll("#"))
        .filter(sentence -> sentence.length() >= SHORTEST)
        .toList();
  }
}
