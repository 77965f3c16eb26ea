package gongkai.catalogue.legacy;

import gongkai.catalogue.LegacyImport.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The heading line of a file: which column holds what. */
final class Headings {
  private final Map<Heading, Integer> places = new EnumMap<>(Heading.class);
  private final List<Problem> problems = new ArrayList<>();
  private final int width;

  Headings(int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).strip();
      Optional<Heading> heading = Heading.labelled(text);
      if (heading.isPresent() && places.containsKey(heading.get())) {
        problems.add(new Problem(row, text, "列名“" + text + "”出现了两次，请删除一列。"));
      } else if (heading.isPresent()) {
        places.put(heading.get(), i);
      } else if (!text.isEmpty()) {
        problems.add(new Problem(row, text, "不认识列名“" + text + "”，请改名或删除这一列。"));
      }
    }
    for (Heading heading : Heading.values()) {
      if (heading.required() && !places.containsKey(heading)) {
        problems.add(
            new Problem(row, heading.label(), "缺少“" + heading.label() + "”列，请补上（没有内容的格可以留空）。"));
      }
    }
    width = cells.size();
  }

  List<Problem> problems() {
    return problems;
  }

  /** Whether the row has cells beyond the headings. */
  boolean overflows(List<String> cells) {
    return cells.size() > width
        && !cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
  }

  String cell(List<String> cells, Heading heading) {
    Integer place = places.get(heading);
    return place == null || place >= cells.size() ? "" : cells.get(place).strip();
  }
}
