package gongkai.office.accounts;

import gongkai.office.Change.Problem;
import gongkai.office.Staff.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which fields of two states of an account differ. */
final class AccountDifference {
  private AccountDifference() {}

  /** For the audit trail: names of fields, codes and roles, no person's name. */
  static String of(Account before, Account after) {
    Map<String, String> changed = changed(before, after);
    changed.computeIfPresent("name", (field, value) -> "");
    return String.join(
        " ",
        changed.entrySet().stream()
            .map(each -> (each.getKey() + " " + each.getValue()).strip())
            .toList());
  }

  /** Somebody was faster: what stands now where the editor has something else. */
  static List<Problem> stale(Account stored, Account edited) {
    List<Problem> problems = new ArrayList<>();
    problems.add(new Problem("", "stale", "其他人已先行修改该账户，您的修改没有保存；请核对下列各项后重新提交。"));
    changed(edited, stored)
        .forEach(
            (field, value) -> problems.add(new Problem(field, "stale", "现在的内容是“" + value + "”。")));
    return problems;
  }

  private static Map<String, String> changed(Account before, Account after) {
    Map<String, String> changed = new LinkedHashMap<>();
    note(changed, "name", before.name(), after.name());
    note(changed, "body", before.body().value(), after.body().value());
    note(changed, "roles", roles(before), roles(after));
    note(changed, "enabled", Boolean.toString(before.enabled()), Boolean.toString(after.enabled()));
    return changed;
  }

  private static void note(Map<String, String> changed, String field, String before, String after) {
    if (!before.equals(after)) {
      changed.put(field, after);
    }
  }

  private static String roles(Account account) {
    return String.join(",", new TreeSet<>(account.roles()).stream().map(Enum::name).toList());
  }
}
