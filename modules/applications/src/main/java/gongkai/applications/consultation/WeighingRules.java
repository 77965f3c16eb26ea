package gongkai.applications.consultation;

import gongkai.applications.party.Standing;
import gongkai.applications.party.Weighing;
import gongkai.office.Change.Problem;
import java.util.ArrayList;
import java.util.List;

/** Which weighings Articles 15 and 32 allow. */
final class WeighingRules {
  private WeighingRules() {}

  static List<Problem> problems(Standing standing, Weighing weighing) {
    List<Problem> problems = new ArrayList<>();
    if (weighing.soundReasons() && !standing.objects()) {
      problems.add(contradiction("soundReasons", "第三方没有提出异议，不存在是否有合理理由的问题，请取消此项。"));
    }
    if (standing == Standing.AGREED && !weighing.disclose()) {
      problems.add(contradiction("disclose", "第三方已同意公开，不能以保护第三方合法权益为由不予公开；如有其他法定理由，请在答复中另行说明。"));
    }
    if (weighing.publicInterest() && !weighing.disclose()) {
      problems.add(contradiction("disclose", "认为不公开会对公共利益造成重大影响的，应当予以公开（第十五条）；请改为公开，或者取消该项认定。"));
    }
    if (weighing.soundReasons() && !weighing.publicInterest() && weighing.disclose()) {
      problems.add(
          contradiction("disclose", "第三方不同意公开且有合理理由的，不予公开（第三十二条）；认为不公开可能对公共利益造成重大影响的，请写明。"));
    }
    PlanRules.length(problems, "note", weighing.note(), 10, 4000);
    int least = standing.objects() && weighing.disclose() ? 5 : 0;
    PlanRules.length(problems, "content", weighing.content(), least, 2000);
    PlanRules.length(problems, "ground", weighing.ground(), least, 2000);
    return problems;
  }

  private static Problem contradiction(String field, String text) {
    return new Problem(field, "contradiction", text);
  }
}
