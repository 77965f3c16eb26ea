package gongkai.applications.letter.template;

import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.Template;
import gongkai.office.Change.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a letter, and the clauses that they lack. */
public final class Wording {
  private Wording() {}

  /** The paragraphs by a template. */
  public static List<String> of(Template template, Map<String, Object> values) {
    return Filling.fill(template.text(), values);
  }

  /** The clauses that the paragraphs lack; a letter is refused for each. */
  public static List<Problem> missing(
      Template template,
      @Nullable Outcome outcome,
      Map<String, Object> values,
      List<String> paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Problem> problems = new ArrayList<>();
    for (Template.Clause clause : template.clauses()) {
      List<String> lacking =
          clause.belongsTo(outcome)
              ? clause.needs().stream().filter(need -> !stands(need, values, text)).toList()
              : List.of();
      if (!lacking.isEmpty()) {
        problems.add(
            new Problem(
                "clause." + clause.code(),
                "clause",
                "缺少必备内容“%s”，请填写或者恢复该内容后再提交。".formatted(clause.label())));
      }
    }
    return problems;
  }

  private static boolean stands(String need, Map<String, Object> values, String text) {
    String words = Needs.words(need);
    return Needs.field(need)
        .map(
            name -> {
              List<String> expected = strings(values.getOrDefault(name, "")).toList();
              return !expected.isEmpty()
                  && expected.stream().allMatch(v -> !v.isBlank() && Needs.within(text, v + words));
            })
        .orElseGet(() -> Needs.within(text, words));
  }

  private static Stream<String> strings(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().flatMap(entry -> strings((Object) entry));
      case Map<?, ?> map -> map.values().stream().flatMap(entry -> strings((Object) entry));
      default -> Stream.of(value.toString());
    };
  }
}
