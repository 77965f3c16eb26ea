package gongkai.applications.consultation;

import gongkai.applications.Delivery;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.Party;
import gongkai.office.Change.Problem;
import java.util.ArrayList;
import java.util.List;

/** What a plan must have: whom to ask, how to reach them, what to tell and why no more. */
final class PlanRules {
  private PlanRules() {}

  static List<Problem> problems(ConsultationPlan plan) {
    List<Problem> problems = new ArrayList<>();
    Party party = plan.party();
    length(problems, "party.name", party.name(), 1, 100);
    length(problems, "party.contactPerson", party.contactPerson(), 0, 50);
    length(problems, "party.phone", party.phone(), 0, 50);
    boolean away = party.delivery() == Delivery.POST || party.delivery() == Delivery.EMAIL;
    length(problems, "party.destination", party.destination(), away ? 3 : 0, 300);
    if (party.delivery() == Delivery.ONLINE) {
      problems.add(new Problem("party.delivery", "form", "被征求意见方不能凭查询码在线查阅，请选择邮寄、电子邮件或当面送达。"));
    }
    length(problems, "told", plan.told(), 5, 2000);
    if (plan.identityTold()) {
      length(problems, "identityReason", plan.identityReason(), 5, 300);
    } else if (!plan.identityReason().isEmpty()) {
      problems.add(new Problem("identityReason", "identity", "没有选择告知申请人身份，请清空告知理由，或者选择告知。"));
    }
    return problems;
  }

  static void length(List<Problem> problems, String field, String text, int least, int most) {
    if (least > 0 && text.isBlank()) {
      problems.add(new Problem(field, "required", "请填写此项。"));
    } else if (text.strip().length() < least || text.length() > most) {
      problems.add(new Problem(field, "length", "请填写" + least + "至" + most + "个字。"));
    }
  }
}
