package gongkai.applications.counter;

import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Timing;
import gongkai.applications.desk.Counter.Registered;
import gongkai.applications.identity.Telltale;
import gongkai.applications.numbering.FreshCodes;
import gongkai.applications.numbering.QueryCode;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives a fresh query code to somebody who proved at the counter to be the applicant. */
@ApplicationScoped
class Renewing {
  private static final int LONGEST_REASON = 200;

  private Requesters requesters;
  private FreshCodes codes;

  @SuppressWarnings("NullAway.Init")
  Renewing() {}

  @Inject
  Renewing(Requesters requesters, FreshCodes codes) {
    this.requesters = requesters;
    this.codes = codes;
  }

  Change<Registered> renew(CaseFacts facts, String reason, Timing timing) {
    if (reason.isBlank()) {
      return Change.refused("codeReason", "required", "请写明怎样核对了申请人的身份。");
    }
    if (reason.strip().length() > LONGEST_REASON) {
      return Change.refused("codeReason", "length", "最多200个字。");
    }
    if (requesters.requester(facts.id()).isEmpty()) {
      return Change.refused("", "state", "这件申请的个人信息已经销毁，不能再换发查询码。");
    }
    if (Telltale.contact(reason) || requesters.namedIn(facts.id(), reason)) {
      return Change.refused("codeReason", "personal", "核对的方法会长期留存备查，请删去姓名、号码等个人信息。");
    }
    QueryCode code = codes.give(facts.id(), timing.at());
    return new Change.Done<>(Registering.view(facts, code.shown(), List.of()));
  }
}
