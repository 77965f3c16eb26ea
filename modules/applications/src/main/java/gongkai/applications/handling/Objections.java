package gongkai.applications.handling;

import gongkai.office.Change.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that one look shows all of it. */
final class Objections {
  private final List<Problem> problems = new ArrayList<>();

  /** Objects unless something holds. */
  void demand(boolean holds, String field, String code, String text) {
    if (!holds) {
      problems.add(new Problem(field, code, text));
    }
  }

  /** Objects unless a text is written and has a length in bounds. */
  void text(String field, String value, int least, int most, String what) {
    int length = value.strip().length();
    if (length == 0) {
      problems.add(new Problem(field, "required", "请填写" + what + "。"));
    } else if (length < least || length > most) {
      problems.add(new Problem(field, "length", "%s须为%d至%d字，请调整。".formatted(what, least, most)));
    }
  }

  /** Objects unless a list has entries, each of a length in bounds. */
  void entries(String field, List<String> values, int most, int longest, String what) {
    if (values.stream().allMatch(String::isBlank)) {
      problems.add(new Problem(field, "required", "请填写" + what + "。"));
    } else if (values.size() > most || values.stream().anyMatch(v -> v.length() > longest)) {
      problems.add(
          new Problem(field, "length", "%s最多%d项，每项最多%d字，请压缩。".formatted(what, most, longest)));
    }
  }

  boolean none() {
    return problems.isEmpty();
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
