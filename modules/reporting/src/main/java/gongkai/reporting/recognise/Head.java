package gongkai.reporting.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int FARTHEST = 80;
  private static final int LONGEST_TITLE = 80;
  private static final Pattern TITLE =
      Pattern.compile("^[^。；！？]*信息公开[^。；！？]*(?:年度报告|年报|工作报告|工作的报告|情况的?报告)(?:[(（].{1,12}[)）])?$");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?");

  static Head of(List<String> lines) {
    List<String> full = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    Found found = near(full);
    if (found.year() == 0) {
      found = far(full).orElse(found);
    }
    // what surrounds a report on a web page comes before its title
    boolean surrounded = found.first() >= LAST_START;
    List<String> preamble =
        new ArrayList<>(full.subList(surrounded ? found.first() : 0, found.first()));
    preamble.addAll(full.subList(found.last() + 1, full.size()));
    return new Head(found.title(), found.year(), String.join("\n", preamble));
  }

  /** A title and its lines. */
  private record Found(String title, int first, int last) {
    int year() {
      return Head.year(title);
    }
  }

  /** The title in one to four of the first lines. */
  private static Found near(List<String> lines) {
    for (int start = 0; start < Math.min(lines.size(), LAST_START); start++) {
      var joined = new StringBuilder();
      for (int end = start; end < Math.min(lines.size(), start + MOST_TITLE_LINES); end++) {
        joined.append(lines.get(end).replaceAll("[\\s\\u3000]+", ""));
        if (joined.length() > LONGEST_TITLE) {
          break;
        }
        if (isTitle(joined.toString(), lines, end)) {
          return new Found(joined.toString(), start, end);
        }
      }
    }
    return new Found("", 0, -1);
  }

  /** A title with its year further down, in as few lines as may be. */
  private static Optional<Found> far(List<String> lines) {
    for (int more = 0; more < MOST_TITLE_LINES; more++) {
      for (int start = 0; start + more < Math.min(lines.size(), FARTHEST); start++) {
        String joined =
            String.join("", lines.subList(start, start + more + 1)).replaceAll("[\\s\\u3000]+", "");
        boolean fits = joined.length() <= LONGEST_TITLE && year(joined) > 0;
        if (fits && isTitle(joined, lines, start + more)) {
          return Optional.of(new Found(joined, start, start + more));
        }
      }
    }
    return Optional.empty();
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
