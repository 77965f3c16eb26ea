package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.Section;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R9, R11, R16 and R20: words and numbers of the text that look wrong by themselves. */
final class Wording {
  private static final Pattern QUOTED = Pattern.compile("《[^》]*》|〔[^〕]*〕|[“\"][^”\"]*[”\"]");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年(?:度)?");
  private static final WordLists WORDS = WordLists.DELIVERED;
  private static final Pattern COMPARED =
      Pattern.compile(".*(?:" + WordLists.anyOf(WORDS.comparedBefore()) + ").{0,6}$");
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:\\d{1,2}月|" + WordLists.anyOf(WORDS.goesOnAfter()) + ").*");
  private static final Pattern HUGE = Pattern.compile("(\\d{4,})(?:\\.\\d+)?\\s*万\\s*(条|件|篇|份)");
  private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
  private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
  private static final Set<Integer> NARRATIVE = Set.of(1, 5, 6);

  private Wording() {}

  /** R9: years of the text are the report year, or the next one in plans. */
  static void yearsOfTheReport(Submission submission, Notes notes) {
    int year = submission.report().year();
    for (Section section : submission.report().sections()) {
      if (year > 0 && NARRATIVE.contains(section.number())) {
        String text = QUOTED.matcher(section.text()).replaceAll("");
        YEAR.matcher(text).results().forEach(found -> year(section, text, found, year, notes));
      }
    }
  }

  private static void year(Section section, String text, MatchResult found, int year, Notes notes) {
    int told = Integer.parseInt(found.group(1));
    String before = text.substring(Math.max(0, found.start() - 10), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + 4));
    boolean earlier =
        told < year
            && !COMPARED.matcher(line(before)).matches()
            && !GOES_ON.matcher(after).matches();
    if (earlier || told > year + 1) {
      notes.broken(
          section.title(),
          told + "",
          year + "",
          "文中写“" + around(text, found) + "”，不是报告年份，请核对是否沿用了旧稿。");
    }
  }

  /** R11: ten thousands of ten thousands. */
  static void plausibleCounts(Submission submission, Notes notes) {
    for (Section section : submission.report().sections()) {
      HUGE.matcher(section.text())
          .results()
          .forEach(
              found ->
                  notes.broken(
                      section.title(),
                      found.group(),
                      found.group(1) + found.group(2),
                      "数量大得不合常理，请核对“万”字是否多余。"));
    }
  }

  /** R16: words that are known to be misprints. */
  static void knownMisprints(Submission submission, Notes notes) {
    texts(submission)
        .forEach(
            section ->
                WORDS
                    .misprints()
                    .forEach(
                        (wrong, right) -> {
                          if (section.text().contains(wrong)) {
                            notes.broken(section.title(), wrong, right, "疑为错字，请改正。");
                          }
                        }));
  }

  /** R20: names of contact persons. The public gets the office instead (Article 12). */
  static void personNames(Submission submission, Notes notes) {
    texts(submission)
        .filter(section -> !PersonNames.in(section.text()).isEmpty())
        .forEach(section -> notes.broken(section.title(), "", "", "文中有联系人姓名；公开时以工作机构代替，不公布个人姓名。"));
  }

  /** R20: identity and mobile numbers; the finding does not repeat them. */
  static void personalNumbers(Submission submission, Notes notes) {
    texts(submission)
        .forEach(
            section -> {
              if (IDENTITY_NUMBER.matcher(section.text()).find()) {
                notes.broken(section.title(), "身份证号码", "", "文中疑有身份证号码，公开前必须删去。");
              }
              if (MOBILE.matcher(section.text()).find()) {
                notes.broken(section.title(), "手机号码", "", "文中疑有个人手机号码，请改用办公电话。");
              }
            });
  }

  private static Stream<Section> texts(Submission submission) {
    ReportContent report = submission.report();
    return Stream.concat(
        List.of(new Section(0, "前言", report.preamble())).stream(), report.sections().stream());
  }

  private static String line(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private static String around(String text, MatchResult found) {
    int end = Math.min(text.length(), found.end() + 12);
    return text.substring(found.start(), end).replace("\n", " ").strip();
  }
}
