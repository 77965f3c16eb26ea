package gongkai.console.bodies;

import gongkai.office.Body.Column;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a body as lines of text: code, name, English name, item of Article 20, steps. */
final class ColumnLines {
  private static final int PARTS = 5;
  private static final int ARTICLE_ITEMS = 15;

  private ColumnLines() {}

  static String of(List<Column> columns) {
    return columns.stream().map(ColumnLines::line).collect(Collectors.joining("\n"));
  }

  private static String line(Column column) {
    String steps = column.chain().stream().map(Role::name).collect(Collectors.joining(","));
    return String.join(
        "|", column.code(), column.name(), column.nameEn(), "" + column.articleItem(), steps);
  }

  static List<Column> read(String text, List<Problem> problems) {
    List<Column> columns = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          columns.add(column(lines.get(i)));
        } catch (IllegalArgumentException e) {
          problems.add(
              new Problem(
                  "columns", "columns-bad", "第 " + (i + 1) + " 行不能识别，应为：代码|名称|英文名称|1–15|审核环节"));
        }
      }
    }
    return columns;
  }

  private static Column column(String line) {
    String[] parts = Arrays.copyOf(line.strip().split("\\|", -1), PARTS);
    if (parts[3] == null || parts[0].isBlank() || parts[1].isBlank()) {
      throw new IllegalArgumentException("Too few parts");
    }
    int item = Integer.parseInt(parts[3].strip());
    if (item < 1 || item > ARTICLE_ITEMS) {
      throw new IllegalArgumentException("No item of Article 20: " + item);
    }
    String steps = parts[4] == null ? "" : parts[4];
    List<Role> chain =
        Arrays.stream(steps.split(","))
            .map(String::strip)
            .filter(step -> !step.isEmpty())
            .map(Role::valueOf)
            .toList();
    return new Column(parts[0].strip(), parts[1].strip(), parts[2].strip(), item, chain);
  }
}
