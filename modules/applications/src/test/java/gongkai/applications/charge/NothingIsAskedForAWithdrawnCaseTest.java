package gongkai.applications.charge;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.ChargingMethod;
import gongkai.applications.fee.Payment;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NothingIsAskedForAWithdrawnCaseTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_charge_is_dropped_whether_its_notice_left_or_not(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      CaseId early = office.receive("2025-02-24");
      ChargeView proposed = propose(office, early);
      CaseId late = office.receive("2025-02-24");
      ChargeView told = propose(office, late);
      office.dispatch(told, "2025-02-27");

      office.withdraw(early);
      office.withdraw(late);

      assertThat(state(office, early)).isEqualTo(ChargeState.DROPPED);
      assertThat(state(office, late)).isEqualTo(ChargeState.DROPPED);
      assertThat(office.stray(office.letters.written(proposed.letter()))).isPresent();
      assertThat(office.audit.lines())
          .contains("applicant fee.dropped case:%s 按量计收，420.00元".formatted(early));
      var payment = new Payment(LocalDate.of(2025, 2, 27), new BigDecimal("420"), "36010012345");
      long version = current(office, late).version();
      Change<ChargeView> paid =
          office.at(fees -> fees.pay(People.OFFICER, told.id(), version, payment));
      assertThat(paid).isInstanceOf(Change.Refused.class);
    }
  }

  private static ChargeView propose(FeeOffice office, CaseId application) {
    var change =
        office.at(
            fees ->
                fees.propose(People.OFFICER, application, ChargingMethod.BY_PAGE, 72, "开户行：某银行"));
    return ((Change.Done<ChargeView>) change).value();
  }

  private static ChargeState state(FeeOffice office, CaseId application) {
    return current(office, application).state();
  }

  private static ChargeView current(FeeOffice office, CaseId application) {
    return office.at(fees -> fees.of(People.OFFICER, application)).getFirst();
  }
}
