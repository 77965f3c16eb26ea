package gongkai.office.bodies;

import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change.Problem;
import gongkai.office.CreditCode;
import gongkai.office.IndexScheme;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must be true of a body among the others. */
final class BodyRules {
  private static final Pattern PREFIX = Pattern.compile("[\\p{IsHan}A-Za-z]{0,30}");
  private static final Pattern REGION = Pattern.compile("[a-z0-9-]{0,40}");
  private static final YearMonth ANY_MONTH = YearMonth.of(2020, 1);

  private final BodyTree tree;
  private final List<Problem> problems = new ArrayList<>();

  private BodyRules(BodyTree tree) {
    this.tree = tree;
  }

  /**
   * The rules that a body breaks.
   *
   * @param tree the other bodies, and the body as it was
   */
  static List<Problem> broken(Body body, BodyTree tree) {
    var rules = new BodyRules(tree);
    rules.names(body);
    rules.place(body);
    rules.numbers(body);
    rules.problems.addAll(ContactRules.broken(body.contact()));
    rules.problems.addAll(ColumnRules.broken(body, tree.body(body.code())));
    return rules.problems;
  }

  private void names(Body body) {
    text("name", body.name(), 100, true);
    text("nameEn", body.nameEn(), 200, false);
    text("shortName", body.shortName(), 40, true);
    if (!REGION.matcher(body.region()).matches()) {
      problem("region", "form", "地区代号只能用小写字母、数字和连字符，留空表示全国日历。");
    }
  }

  private void place(Body body) {
    Optional<Body> before = tree.body(body.code());
    BodyCode parent = body.parent();
    if (parent == null) {
      boolean root = before.isPresent() ? before.get().parent() == null : tree.bodies().isEmpty();
      if (!root) {
        problem("parent", "parent", "请选择上级机关；没有上级的只能有一个机关。");
      }
    } else if (before.isPresent() && before.get().parent() == null) {
      problem("parent", "parent", "最上级机关不能移到其他机关之下。");
    } else if (tree.body(parent).isEmpty()) {
      problem("parent", "parent", "上级机关不存在，请重新选择。");
    } else if (tree.with(body).goesInCircles(body)) {
      problem("parent", "cycle", "上级机关不能是本机关或其下级机关，请重新选择。");
    }
  }

  private void numbers(Body body) {
    if (!PREFIX.matcher(body.documentPrefix()).matches()) {
      problem("documentPrefix", "form", "机关代字只能用汉字和字母，不超过30字，例如“赣开经发”。");
    }
    boolean code = CreditCode.isValid(body.creditCode());
    boolean scheme = IndexScheme.isValid(body.indexScheme());
    if (!code) {
      problem("creditCode", "form", "统一社会信用代码的校验码不符，请核对18位代码。");
    }
    if (!scheme) {
      problem(
          "indexScheme",
          "form",
          "索引号规则须含一个{yyyy}或{yyyymm}和一个{n:位数}，其余只能用{uscc}、{org}、字母、数字和 - _ . /，例如{uscc}/{yyyy}-{n:5}。");
    }
    for (Body other : tree.bodies()) {
      if (other.code().equals(body.code())) {
        continue;
      }
      if (code && other.creditCode().equals(body.creditCode())) {
        problem("creditCode", "taken", "该统一社会信用代码已属于" + other.name() + "，请核对。");
      } else if (code && scheme && Objects.equals(sample(other), sample(body))) {
        problem("indexScheme", "taken", "按此规则生成的索引号会与" + other.name() + "重复，请加入{uscc}或本机关代号。");
      }
    }
  }

  private static String sample(Body body) {
    return body.scheme().format(body.credit(), ANY_MONTH, 1);
  }

  private void text(String field, String value, int longest, boolean required) {
    if (required && value.isBlank()) {
      problem(field, "required", "此项必须填写。");
    } else if (value.length() > longest) {
      problem(field, "length", "此项不能超过" + longest + "字。");
    }
  }

  private void problem(String field, String code, String text) {
    problems.add(new Problem(field, code, text));
  }
}
