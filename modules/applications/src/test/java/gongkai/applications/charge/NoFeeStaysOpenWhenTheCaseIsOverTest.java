package gongkai.applications.charge;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.ChargingMethod;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A fee that was proposed and not paid ends with its case, whichever letter ends it. */
class NoFeeStaysOpenWhenTheCaseIsOverTest {

  private static CaseId charged(FeeOffice office) {
    CaseId id = office.receive("2025-02-24");
    Change<ChargeView> proposed =
        office.at(fees -> fees.propose(People.OFFICER, id, ChargingMethod.BY_PAGE, 72, "开户行：某银行"));
    assertThat(proposed).isInstanceOf(Change.Done.class);
    return id;
  }

  private static ChargeState state(FeeOffice office, CaseId id) {
    return office.at(fees -> fees.of(People.OFFICER, id)).getFirst().state();
  }

  @ParameterizedTest
  @CsvSource({
    "GRANTED,            GRANTED,           DROPPED,  申请已经答复",
    "ALREADY_PUBLIC,     GRANTED,           DROPPED,  申请已经答复",
    "PARTIAL,            PARTIAL,           DROPPED,  申请已经答复",
    "REFUSED,            INTERNAL_AFFAIRS,  DROPPED,  申请已经答复",
    "NOT_HELD,           NOT_HELD,          DROPPED,  申请已经答复",
    "NOT_RESPONSIBLE,    NOT_HELD,          DROPPED,  申请已经答复",
    "NEEDS_PRODUCTION,   NEEDS_PRODUCTION,  DROPPED,  申请已经答复",
    "STILL_UNCLEAR,      STILL_UNCLEAR,     DROPPED,  申请已经答复",
    "PETITION,           PETITION,          DROPPED,  申请已经答复",
    "REPEATED,           REPEATED,          DROPPED,  申请已经答复",
    "PUBLICATION,        PUBLICATION,       DROPPED,  申请已经答复",
    "ABUSIVE,            ABUSIVE,           DROPPED,  申请已经答复",
    "CONFIRMATION,       CONFIRMATION,      DROPPED,  申请已经答复",
    "RECTIFICATION,      ENDED_OTHERWISE,   DROPPED,  申请已经答复",
    "LAPSED,             CORRECTION_LAPSED, DROPPED,  申请不再处理",
    "TERMINATED,         ENDED_OTHERWISE,   DROPPED,  申请已经撤回",
    "LAPSED,             FEE_LAPSED,        LAPSED,",
    "CORRECTION,         ,                  PROPOSED,",
    "EXTENSION,          ,                  PROPOSED,",
    "REASONS_ASKED,      ,                  PROPOSED,",
    "REASONABLE_PERIOD,  ,                  PROPOSED,",
    "FEE,                ,                  PROPOSED,",
    "CONSULTATION_NOTICE, ,                 PROPOSED,"
  })
  void a_letter_that_ends_the_case_drops_what_was_only_proposed(
      LetterKind kind, @Nullable Outcome outcome, ChargeState then, @Nullable String why) {
    try (var office = FeeOffice.open(DatabaseKind.H2)) {
      CaseId id = charged(office);

      office.leaves(id, kind, outcome);

      assertThat(state(office, id)).isEqualTo(then);
      if (why == null) {
        assertThat(office.remarks(id)).isEmpty();
      } else {
        assertThat(office.remarks(id))
            .containsExactly("officer fee-dropped {\"text\":\"" + why + "，取消未缴的收费420.00元\"}");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void also_when_its_notice_had_left_and_only_once(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      CaseId id = charged(office);
      ChargeView charge = office.at(fees -> fees.of(People.OFFICER, id)).getFirst();
      office.dispatch(charge, "2025-02-27");

      office.leaves(id, LetterKind.GRANTED, Outcome.GRANTED);
      office.leaves(id, LetterKind.GRANTED, Outcome.GRANTED);

      assertThat(state(office, id)).isEqualTo(ChargeState.DROPPED);
      assertThat(office.remarks(id)).hasSize(1);
      assertThat(office.audit.lines())
          .filteredOn(line -> line.startsWith("officer fee.dropped case:" + id))
          .hasSize(1);
    }
  }
}
