package gongkai.reporting.recognise;

import gongkai.reporting.format.Labels;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.SectionTitle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the sections of a report begin.
 *
 * @param marks the headings found, in order; empty when one is found twice or out of order
 * @param contents lines of a table of contents
 */
record Outline(List<Mark> marks, Set<Integer> contents) {
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_CONTENTS = 60;
  private static final Pattern CONTENTS = Pattern.compile("目录|.*[.…·]{3,}\\d{1,3}");

  /** A heading: number of its section and 0-based index of its line. */
  record Mark(int number, int line) {}

  static Outline of(List<String> lines, ReportFormat format, Findings findings) {
    List<Mark> candidates = candidates(lines, format);
    List<Mark> marks = exactFirst(withoutContents(candidates, lines), lines, format);
    boolean certain = true;
    for (SectionTitle section : format.sections()) {
      long times = marks.stream().filter(mark -> mark.number() == section.number()).count();
      if (times == 0) {
        findings.error(
            "section-missing", "全文", "", section.title(), "没有找到“" + section.title() + "”。");
      } else if (times > 1) {
        findings.error(
            "section-twice",
            "全文",
            "",
            section.title(),
            "“" + section.title() + "”出现了" + times + "次。");
      }
      certain &= times < 2;
    }
    if (certain && !rising(marks)) {
      findings.error("section-order", "全文", order(marks), "1 2 3 4 5 6", "章节顺序与格式不符。");
      certain = false;
    }
    if (!certain || marks.isEmpty()) {
      return new Outline(List.of(), Set.of());
    }
    marks.forEach(mark -> departures(lines.get(mark.line()), mark, format, findings));
    return new Outline(List.copyOf(marks), contents(candidates, marks, lines));
  }

  /** How often all goes from the first section to the last with tables or much text between. */
  static int reports(List<String> lines, ReportFormat format) {
    int reports = 0;
    int first = -1;
    for (Mark mark : candidates(lines, format)) {
      if (mark.number() == 1) {
        first = mark.line();
      } else if (mark.number() == format.sections().size() && first >= 0) {
        reports += isFull(lines.subList(first, mark.line())) ? 1 : 0;
        first = -1;
      }
    }
    return reports;
  }

  /** A table of contents has neither. */
  private static boolean isFull(List<String> lines) {
    return lines.stream().anyMatch(line -> line.indexOf('\t') >= 0)
        || lines.stream().filter(line -> !line.isBlank()).count() > LONGEST_CONTENTS;
  }

  private static List<Mark> candidates(List<String> lines, ReportFormat format) {
    Map<String, Integer> titles = new HashMap<>();
    Map<String, Integer> wordings = new HashMap<>();
    for (SectionTitle section : format.sections()) {
      titles.put(Labels.bare(section.title()), section.number());
      format.aliases().stream()
          .filter(alias -> alias.label().equals(section.title()))
          .forEach(alias -> wordings.put(Labels.key(alias.read()), section.number()));
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.indexOf('\t') >= 0 || line.length() > LONGEST_HEADING) {
        continue;
      }
      String key = Labels.key(line);
      Integer number = key.startsWith("(") ? null : titles.get(Labels.bare(line));
      number = number == null ? wordings.get(key) : number;
      if (number != null) {
        marks.add(new Mark(number, i));
      }
    }
    return marks;
  }

  /** Leaves out a table of contents: headings with nothing but another heading below them. */
  private static List<Mark> withoutContents(List<Mark> marks, List<String> lines) {
    boolean repeated = marks.stream().map(Mark::number).distinct().count() < marks.size();
    if (!repeated) {
      return marks;
    }
    List<Mark> kept = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int number = marks.get(i).number();
      int end = i + 1 < marks.size() ? marks.get(i + 1).line() : lines.size();
      boolean empty =
          lines.subList(marks.get(i).line() + 1, end).stream().allMatch(String::isBlank);
      boolean comesAgain =
          marks.subList(i + 1, marks.size()).stream().anyMatch(later -> later.number() == number);
      boolean lastOfContents = comesAgain && i + 1 < marks.size() && marks.get(i + 1).number() == 1;
      if (!(comesAgain && (empty || lastOfContents))) {
        kept.add(marks.get(i));
      }
    }
    return kept;
  }

  /** Of several headings for a section, the one that bears the statutory ordinal counts. */
  private static List<Mark> exactFirst(List<Mark> marks, List<String> lines, ReportFormat format) {
    List<Mark> kept = new ArrayList<>(marks);
    for (SectionTitle section : format.sections()) {
      String title = Labels.key(section.title());
      List<Mark> same = marks.stream().filter(m -> m.number() == section.number()).toList();
      List<Mark> exact =
          same.stream().filter(m -> Labels.key(lines.get(m.line())).equals(title)).toList();
      if (exact.size() == 1) {
        kept.removeIf(mark -> same.contains(mark) && !exact.contains(mark));
      }
    }
    return kept;
  }

  private static Set<Integer> contents(
      List<Mark> candidates, List<Mark> marks, List<String> lines) {
    Set<Integer> contents = new HashSet<>();
    int first = marks.getFirst().line();
    candidates.stream().map(Mark::line).filter(line -> line < first).forEach(contents::add);
    for (int i = 0; i < first; i++) {
      if (CONTENTS.matcher(Labels.key(lines.get(i))).matches()) {
        contents.add(i);
      }
    }
    return contents;
  }

  private static boolean rising(List<Mark> marks) {
    for (int i = 1; i < marks.size(); i++) {
      if (marks.get(i).number() <= marks.get(i - 1).number()) {
        return false;
      }
    }
    return true;
  }

  private static String order(List<Mark> marks) {
    return String.join(" ", marks.stream().map(mark -> "" + mark.number()).toList());
  }

  private static void departures(String line, Mark mark, ReportFormat format, Findings findings) {
    String read = line.strip();
    String title = format.section(mark.number()).title();
    if (Labels.key(read).equals(Labels.key(title))) {
      return;
    }
    String place = "第" + (mark.line() + 1) + "行";
    if (Labels.bare(read).equals(Labels.bare(title))) {
      findings.warning("numbering", place, read, title, "标题的序号缺失或不同，按“" + title + "”印出。");
    } else {
      findings.warning("alias", place, read, title, "不是法定标题，按“" + title + "”印出。");
    }
  }
}
