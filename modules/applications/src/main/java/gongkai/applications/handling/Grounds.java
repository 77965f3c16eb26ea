package gongkai.applications.handling;

import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers.Release;
import gongkai.applications.desk.Withheld;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The grounds on which information is withheld (Articles 14 to 16), and what each asks for. */
final class Grounds {
  static final Set<Outcome> ALL = EnumSet.range(Outcome.STATE_SECRET, Outcome.ENFORCEMENT_FILE);

  private static final Set<Outcome> WITH_BASIS =
      EnumSet.of(Outcome.STATE_SECRET, Outcome.FORBIDDEN_BY_LAW, Outcome.ENDANGERS_SECURITY);

  private Grounds() {}

  /** The articles of the grounds, each once, in front of them a separator; empty for none. */
  static String articles(List<Withheld> withheld) {
    return withheld.stream()
        .map(Withheld::ground)
        .filter(Objects::nonNull)
        .map(Outcome::article)
        .distinct()
        .map(article -> "、" + article)
        .collect(Collectors.joining());
  }

  static void check(
      String field, Withheld part, Release answer, Standing facts, Objections objections) {
    objections.text(field + "part", part.part(), 1, 500, "不予公开的内容");
    objections.text(field + "reason", part.reason(), 5, 1000, "不予公开的理由");
    Outcome ground = part.ground();
    if (ground == null || !ALL.contains(ground)) {
      objections.demand(false, field + "ground", "required", "请为每项不予公开的内容选择第十四条、第十五条或者第十六条的依据。");
      return;
    }
    if (WITH_BASIS.contains(ground)) {
      objections.text(field + "basis", part.basis(), 2, 500, basis(ground));
    }
    if (ground == Outcome.THIRD_PARTY) {
      objections.demand(
          facts.thirdPartyAsked() || answer.weighing().strip().length() >= 10,
          field + "ground",
          "no-consultation",
          "以保护第三方合法权益为由的，须先书面征求第三方意见（第三十二条），或写明公共利益考量。");
    }
  }

  private static String basis(Outcome ground) {
    return switch (ground) {
      case STATE_SECRET -> "定密依据（密级、期限、定密机关）";
      case FORBIDDEN_BY_LAW -> "禁止公开的法律、行政法规条款";
      default -> "公开后可能危及安全或者稳定的事实";
    };
  }
}
