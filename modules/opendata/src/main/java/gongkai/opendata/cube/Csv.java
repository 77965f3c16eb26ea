package gongkai.opendata.cube;

import gongkai.opendata.Cubes.Code;
import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Dimension;
import gongkai.opendata.Cubes.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CSV with labels in Chinese, a line for each figure, as spreadsheets read it (with BOM). */
final class Csv {
  private final Cube cube;
  private final Map<String, Map<String, String>> labels = new HashMap<>();

  Csv(Cube cube) {
    this.cube = cube;
    for (Dimension dimension : cube.dimensions()) {
      labels.put(
          dimension.name(),
          dimension.codes().stream().collect(Collectors.toMap(Code::code, c -> c.label().zh())));
    }
  }

  String write(List<Figure> figures) {
    return head() + lines(figures);
  }

  /** The first line. */
  String head() {
    List<String> head = new ArrayList<>();
    cube.dimensions().forEach(dimension -> head.add(dimension.label().zh()));
    head.addAll(List.of(cube.money() ? "金额" : "数量", "计量单位", "数据状态", "地址"));
    return "\uFEFF" + line(head);
  }

  /** A line for each figure. */
  String lines(List<Figure> figures) {
    StringBuilder text = new StringBuilder();
    for (Figure figure : figures) {
      List<String> cells = new ArrayList<>();
      for (Dimension dimension : cube.dimensions()) {
        String code = figure.code(dimension.name());
        cells.add(labels.getOrDefault(dimension.name(), Map.of()).getOrDefault(code, code));
      }
      cells.addAll(
          List.of(
              plain(figure.value()),
              figure.unit(),
              figure.status().equals("B") ? "口径变化" : "正常",
              figure.address()));
      text.append(line(cells));
    }
    return text.toString();
  }

  /** The store may keep 12 as 12.0. */
  private static String plain(String number) {
    return number.replaceFirst("(\\.[0-9]*?)0+$", "$1").replaceFirst("\\.$", "");
  }

  static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A text that a spreadsheet would take for a formula is kept from being one. */
  private static String cell(String text) {
    boolean number = text.matches("-?[0-9]+([.][0-9]+)?");
    String safe = !number && text.matches("(?s)[=+@\\t-].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
