package gongkai.office.accounts;

import gongkai.office.Change.Problem;
import gongkai.office.Role;
import gongkai.office.Staff.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must be true of an account. */
final class AccountRules {
  private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
  private static final int LONGEST_NAME = 60;

  private AccountRules() {}

  static List<Problem> broken(Account account) {
    List<Problem> problems = new ArrayList<>();
    if (!LOGIN.matcher(account.login()).matches() || account.login().equals("system")) {
      problems.add(new Problem("login", "form", "登录名为2至40个小写字母、数字、点、下划线和连字符，以字母开头。"));
    }
    if (account.name().isBlank()) {
      problems.add(new Problem("name", "required", "请填写姓名。"));
    }
    if (account.name().length() > LONGEST_NAME) {
      problems.add(new Problem("name", "length", "姓名不能超过" + LONGEST_NAME + "字。"));
    }
    if (account.roles().isEmpty()) {
      problems.add(new Problem("roles", "required", "请至少选择一个角色。"));
    }
    if (!Role.mayHold(account.roles())) {
      problems.add(new Problem("roles", "roles", "系统管理员、安全管理员、审计管理员不得由一人兼任，审计管理员不得兼任其他角色（三权分立）。"));
    }
    return problems;
  }
}
