package gongkai.reporting.recognise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who signs a report, and when.
 *
 * @param issuer name of the body, empty when missing
 * @param issued ISO date, empty when missing
 * @param body the lines before the signature
 */
record Signature(String issuer, String issued, List<String> body) {
  private static final int DEEPEST = 6;
  private static final int LONGEST_NAME = 40;
  private static final Pattern TOGETHER =
      Pattern.compile("^([^\\d二]{4,40}?)[\\s\\u3000]*((?:20\\d{2}|二[〇○零]).{4,14}日?)$");

  /** Looks for the signature in the last lines of the last section. */
  static Signature of(List<String> lines) {
    int seen = 0;
    for (int i = lines.size() - 1; i >= 0 && seen < DEEPEST; i--) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      seen++;
      Optional<LocalDate> date = ChineseDates.parse(line);
      if (date.isPresent()) {
        return before(lines, i, date.get());
      }
      var together = TOGETHER.matcher(line);
      if (together.matches()) {
        Optional<LocalDate> signed = ChineseDates.parse(together.group(2));
        if (signed.isPresent() && isName(together.group(1).strip())) {
          return new Signature(
              together.group(1).strip(), signed.get().toString(), without(lines, i, i));
        }
      }
    }
    return new Signature("", "", lines);
  }

  private static Signature before(List<String> lines, int dateLine, LocalDate date) {
    for (int i = dateLine - 1; i >= 0; i--) {
      String line = lines.get(i).strip();
      if (!line.isEmpty()) {
        return isName(line)
            ? new Signature(line, date.toString(), without(lines, i, dateLine))
            : new Signature("", date.toString(), without(lines, dateLine, dateLine));
      }
    }
    return new Signature("", date.toString(), without(lines, dateLine, dateLine));
  }

  private static boolean isName(String line) {
    return line.length() >= 3 && line.length() <= LONGEST_NAME && !line.matches(".*[。，；：、].*");
  }

  private static List<String> without(List<String> lines, int first, int last) {
    var kept = new java.util.ArrayList<>(lines.subList(0, first));
    kept.addAll(lines.subList(last + 1, lines.size()));
    return List.copyOf(kept);
  }
}
