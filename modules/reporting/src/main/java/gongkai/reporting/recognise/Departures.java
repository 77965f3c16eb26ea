package gongkai.reporting.recognise;

import gongkai.reporting.format.Labels;
import gongkai.reporting.recognise.LabelBook.Match;
import java.util.regex.Pattern;

/** Says how a recognised label departs from the statutory one. */
final class Departures {
  private static final Pattern UNIT = Pattern.compile("(亿元|万元|元)");

  private Departures() {}

  static void report(Match match, String place, Findings findings) {
    switch (match.way()) {
      case EXACT -> {}
      case SPACING ->
          findings.info("spacing", place, match.read(), match.label(), "标签的空格或字符宽度与格式不同，已识别。");
      case NUMBERING ->
          findings.warning("numbering", place, match.read(), match.label(), "标签的序号缺失或不同，已识别。");
      case ALIAS ->
          findings.warning(
              "alias",
              place,
              match.read(),
              match.label(),
              "“" + match.read() + "”不是法定表述，按“" + match.label() + "”识别和印出。");
      case ADDITION -> added(match.read(), match.label(), place, findings);
    }
  }

  static void added(String read, String label, String place, Findings findings) {
    findings.warning("addition", place, read, label, "比法定标签“" + label + "”多出的文字，识别时略去，不印出。");
  }

  /** The unit of money that an addition names, empty for none. */
  static String unitOf(String addition) {
    var match = UNIT.matcher(Labels.key(addition));
    return match.find() ? match.group() : "";
  }
}
