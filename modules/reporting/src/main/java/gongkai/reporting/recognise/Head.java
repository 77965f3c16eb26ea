package gongkai.reporting.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands before the first section: the title, over one or several lines, and the preamble.
 *
 * @param title in one line, empty when there is none
 * @param year the year the title names, 0 for none
 */
record Head(String title, int year, String preamble) {
  private static final int MOST_TITLE_LINES = 4;
  private static final int LAST_START = 8;
  private static final int LONGEST_TITLE = 80;
  private static final Pattern TITLE =
      Pattern.compile("^[^。；！？]*信息公开[^。；！？]*(?:年度报告|年报|工作报告|工作的报告|情况的?报告)(?:[(（].{1,12}[)）])?$");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?");

  static Head of(List<String> lines) {
    List<String> full = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    int first = 0;
    int last = -1;
    String title = "";
    for (int start = 0; start < Math.min(full.size(), LAST_START) && last < 0; start++) {
      var joined = new StringBuilder();
      for (int end = start; end < Math.min(full.size(), start + MOST_TITLE_LINES); end++) {
        joined.append(full.get(end).replaceAll("[\\s\\u3000]+", ""));
        if (joined.length() > LONGEST_TITLE) {
          break;
        }
        if (isTitle(joined.toString(), full, end)) {
          title = joined.toString();
          first = start;
          last = end;
          break;
        }
      }
    }
    List<String> preamble = new ArrayList<>(full.subList(0, first));
    preamble.addAll(full.subList(last + 1, full.size()));
    return new Head(title, year(title), String.join("\n", preamble));
  }

  /** A title that is followed by {@code （2021年）} on a line of its own goes on there. */
  private static boolean isTitle(String text, List<String> lines, int end) {
    boolean yearFollows =
        end + 1 < lines.size() && lines.get(end + 1).matches("[(（]\\s*20\\d{2}\\s*年?度?\\s*[)）]");
    return TITLE.matcher(text).matches() && !(yearFollows && year(text) == 0);
  }

  private static int year(String title) {
    var match = YEAR.matcher(ChineseDates.arabicYears(title));
    return match.find() ? Integer.parseInt(match.group(1)) : 0;
  }
}
