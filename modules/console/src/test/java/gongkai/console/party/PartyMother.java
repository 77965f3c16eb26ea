package gongkai.console.party;

import gongkai.applications.Delivery;
import gongkai.applications.clock.Consulted;
import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.ConsultationView.Correspondence;
import gongkai.applications.party.ConsultationView.Days;
import gongkai.applications.party.Party;
import gongkai.applications.party.Standing;
import gongkai.console.cases.CasesMother;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Consultations for the tests of their pages. */
final class PartyMother {
  static final ConsultationId ID = new ConsultationId("0f0c2a3e-1b7e-4a57-8f0e-8f1f5a5a0c11");
  static final Party PLAIN = new Party("某甲公司", "赵某", "0797-5550100", Delivery.POST, "赣州市某路2号");
  private static final Party MASKED = new Party("某**", "赵**", "***", Delivery.POST, "***");

  private PartyMother() {}

  static ConsultationView view(long version, Standing standing) {
    return view(version, standing, Consulted.THIRD_PARTY, new Correspondence(null, null, null));
  }

  static ConsultationView view(
      long version, Standing standing, Consulted consulted, Correspondence letters) {
    return new ConsultationView(
        ID,
        version,
        CasesMother.ID,
        1,
        consulted,
        standing,
        MASKED,
        "某项目环评报告的结论",
        false,
        "",
        new Days(sent(standing), null, ""),
        null,
        "逾期未提出意见的，由本机关决定。",
        null,
        false,
        null,
        letters,
        false);
  }

  private static @Nullable LocalDate sent(Standing standing) {
    return standing == Standing.PREPARED ? null : CasesMother.RECEIVED;
  }
}
