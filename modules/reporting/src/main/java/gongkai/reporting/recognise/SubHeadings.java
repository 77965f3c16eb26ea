package gongkai.reporting.recognise;

import gongkai.reporting.format.Labels;
import gongkai.reporting.format.ReportFormat.SectionTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the known sub-headings of a section their lost ordinals back. */
final class SubHeadings {
  private SubHeadings() {}

  static List<String> restore(List<String> lines, SectionTitle section, Findings findings) {
    List<String> restored = new ArrayList<>();
    for (String line : lines) {
      Optional<String> heading = known(line, section);
      if (heading.isPresent() && Labels.ordinal(line).isEmpty()) {
        findings.warning(
            "numbering",
            section.title(),
            line,
            heading.get(),
            "小标题的序号缺失，按“" + heading.get() + "”印出。");
        restored.add(heading.get());
      } else {
        restored.add(line);
      }
    }
    return restored;
  }

  private static Optional<String> known(String line, SectionTitle section) {
    String bare = Labels.bare(line);
    return section.headings().stream()
        .filter(heading -> Labels.bare(heading).equals(bare))
        .findFirst();
  }
}
