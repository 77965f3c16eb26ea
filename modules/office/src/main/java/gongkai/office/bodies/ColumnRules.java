package gongkai.office.bodies;

import gongkai.office.Body;
import gongkai.office.Body.Column;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What must be true of a body's columns and their review chains. */
final class ColumnRules {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,31}");
  private static final int ITEMS_OF_ARTICLE_20 = 15;
  private static final int LONGEST_NAME = 60;
  private static final Set<Role> STEPS = Set.copyOf(Column.DEFAULT_CHAIN);

  private ColumnRules() {}

  static List<Problem> broken(Body body, Optional<Body> before) {
    List<Problem> problems = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < body.columns().size(); i++) {
      Column column = body.columns().get(i);
      String field = "columns[" + i + "].";
      if (!CODE.matcher(column.code()).matches()) {
        problems.add(new Problem(field + "code", "form", "栏目代号为2至32个小写字母、数字和连字符，以字母开头。"));
      } else if (!codes.add(column.code())) {
        problems.add(new Problem(field + "code", "taken", "栏目代号重复，请更换。"));
      }
      if (column.name().isBlank()) {
        problems.add(new Problem(field + "name", "required", "请填写栏目名称。"));
      }
      if (column.name().length() > LONGEST_NAME || column.nameEn().length() > 2 * LONGEST_NAME) {
        problems.add(new Problem(field + "name", "length", "栏目名称过长，请缩短。"));
      }
      if (column.articleItem() < 1 || column.articleItem() > ITEMS_OF_ARTICLE_20) {
        problems.add(new Problem(field + "articleItem", "form", "请选择《条例》第二十条第一至十五项之一。"));
      }
      if (!isChain(column.chain())) {
        problems.add(new Problem(field + "chain", "chain", "审核流程须含保密审查，以签发结束，每一步只出现一次（《条例》第十七条）。"));
      }
    }
    before.stream()
        .flatMap(former -> former.columns().stream())
        .filter(column -> !codes.contains(column.code()))
        .forEach(
            column ->
                problems.add(
                    new Problem(
                        "columns", "removed", "栏目“" + column.name() + "”不能删除，已公开的信息属于它；可以改名。")));
    return problems;
  }

  /** The secrecy review cannot be left out (Article 17); who approves decides last. */
  private static boolean isChain(List<Role> chain) {
    return chain.isEmpty()
        || (STEPS.containsAll(chain)
            && new HashSet<>(chain).size() == chain.size()
            && chain.contains(Role.SECRECY_REVIEWER)
            && chain.getLast() == Role.APPROVER);
  }
}
