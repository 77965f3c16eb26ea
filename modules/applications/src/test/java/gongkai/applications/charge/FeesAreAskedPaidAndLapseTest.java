package gongkai.applications.charge;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.IdentityDocument;
import gongkai.applications.LetterKind;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.Requester;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.fee.Assessment;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.ChargingMethod;
import gongkai.applications.fee.Fees.Totals;
import gongkai.applications.fee.Payment;
import gongkai.applications.fee.Place;
import gongkai.applications.letter.LetterView;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeesAreAskedPaidAndLapseTest {
  private static final String WAY = "开户行：某银行，账号：0000";
  private static final Requester ANOTHER =
      new Requester(
          ApplicantKind.NATURAL_PERSON,
          "测试乙",
          IdentityDocument.PASSPORT,
          "E00000001",
          "",
          "",
          "",
          "",
          "",
          "",
          null,
          "",
          "");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theOfficerSeesThePlaceOfAnApplicationInItsMonth(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      office.receive("2025-02-28");
      CaseId withdrawn = office.receive("2025-03-03");
      office.tell(withdrawn, new ClockEvent.Ended(LocalDate.of(2025, 3, 3)));
      office.receive("2025-03-03", ANOTHER);
      CaseId first = office.receive("2025-03-04");
      for (int i = 0; i < 10; i++) {
        office.receive("2025-03-05");
      }
      CaseId twelfth = office.receive("2025-03-06");
      office.receive("2025-04-01");

      assertThat(place(office, People.OFFICER, first))
          .isEqualTo(new Place(YearMonth.of(2025, 3), 0, 12));
      assertThat(place(office, People.OFFICER, twelfth).text())
          .isEqualTo("2025年3月该申请人向本机关提出的第12件（当月共12件）");
      assertThat(office.<Boolean>at(fees -> fees.place(People.STRANGER, twelfth).isEmpty()))
          .isTrue();
      assertThat(fee(office, twelfth, ChargingMethod.BY_PIECE, 1)).isEqualByComparingTo("100");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anApplicationOfSeveralPiecesCountsThemForLaterOnes(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      for (int i = 0; i < 9; i++) {
        office.receive("2025-03-03");
      }
      CaseId several = office.receive("2025-03-04");
      CaseId later = office.receive("2025-03-05");

      ChargeView charge = done(propose(office, several, ChargingMethod.BY_PIECE, 4));

      assertThat(charge.amount()).isEqualByComparingTo("300");
      assertThat(place(office, People.OFFICER, later).before()).isEqualTo(13);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aPaidFeeStartsThePeriodAnew(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      CaseId application = office.receive("2025-02-24");

      ChargeView charge = done(propose(office, application, ChargingMethod.BY_PAGE, 72));
      assertThat(office.letters.orders().getFirst().fields())
          .containsAllEntriesOf(Map.of("standard", "按量计收", "amount", "420.00", "way", WAY))
          .containsEntry("computation", "第1页至第30页：不收费；第31页至第72页：42页×10元=420元；合计420元。");
      office.dispatch(charge, "2025-02-27");
      office.clock.day("2025-03-04");
      ChargeView received = received(office, charge, "2025-03-03");
      assertThat(received.state()).isEqualTo(ChargeState.NOTIFIED);
      assertThat(office.reading(application).waitUntil()).isEqualTo(LocalDate.of(2025, 3, 31));
      office.clock.day("2025-03-18");
      ChargeView paid = done(pay(office, received, "2025-03-18", "420", "36010012345"));

      assertThat(paid.state()).isEqualTo(ChargeState.PAID);
      assertThat(paid.receiptNumber()).isEqualTo("36010012345");
      assertThat(office.reading(application).deadline()).isEqualTo(LocalDate.of(2025, 4, 16));
      assertThat(office.<Totals>at(fees -> fees.paid(Set.of(People.BUREAU), 2025)))
          .isEqualTo(new Totals(1, new BigDecimal("420.00")));
      assertThat(office.audit.lines())
          .hasSize(3)
          .last()
          .isEqualTo("officer fee.paid case:" + application + " 按量计收，420.00元");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anUnpaidFeeEndsTheApplicationAfterTwentyWorkingDaysOnly(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      CaseId application = office.receive("2025-02-24");
      ChargeView charge = done(propose(office, application, ChargingMethod.BY_PAGE, 72));
      office.dispatch(charge, "2025-02-27");
      office.clock.day("2025-03-31");
      ChargeView received = received(office, charge, "2025-03-03");

      Change<ChargeView> early =
          office.at(fees -> fees.lapse(People.OFFICER, received.id(), received.version()));
      assertThat(problem(early).code()).isEqualTo("clock.fee-not-lapsed");
      assertThat(only(office, application).state()).isEqualTo(ChargeState.NOTIFIED);
      office.clock.day("2025-04-01");
      ChargeView lapsed =
          done(office.at(fees -> fees.lapse(People.OFFICER, received.id(), received.version())));

      assertThat(lapsed.state()).isEqualTo(ChargeState.LAPSED);
      assertThat(office.<Outcome>facts(application, CaseFacts::outcome))
          .isEqualTo(Outcome.FEE_LAPSED);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNoticeWithoutAChargeIsNeitherSignedNorSent(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      CaseId application = office.receive("2025-02-24");
      LetterView stray = office.letters.stray(application, LetterKind.FEE);
      ChargeView charge = done(propose(office, application, ChargingMethod.BY_PAGE, 72));
      LetterView own = office.letters.written(charge.letter());

      assertThat(office.stray(stray)).get().extracting(Problem::code).isEqualTo("stray");
      assertThat(office.stray(own)).isEmpty();
      done(drop(office, charge));
      assertThat(office.stray(own)).get().extracting(Problem::code).isEqualTo("stray");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theLetterThatTellsOfTheLapseEndsTheCharge(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      CaseId application = office.receive("2025-02-24");
      ChargeView charge = done(propose(office, application, ChargingMethod.BY_PAGE, 72));
      office.dispatch(charge, "2025-02-27");
      office.clock.day("2025-04-01");
      received(office, charge, "2025-03-03");

      office.dispatchLapse(application);

      assertThat(only(office, application).state()).isEqualTo(ChargeState.LAPSED);
      assertThat(office.<Outcome>facts(application, CaseFacts::outcome))
          .isEqualTo(Outcome.FEE_LAPSED);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatTheMeasureDoesNotAllowIsNotProposed(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      CaseId application = office.receive("2025-02-24");

      assertThat(problem(propose(office, application, ChargingMethod.BY_PAGE, 0)).code())
          .isEqualTo("range");
      assertThat(problem(propose(office, application, ChargingMethod.BY_PAGE, 30)).code())
          .isEqualTo("free");
      assertThat(problem(propose(office, application, ChargingMethod.BY_PIECE, 1)).code())
          .isEqualTo("free");
      assertThat(
              problem(
                      office.at(
                          fees ->
                              fees.propose(
                                  People.OFFICER, application, ChargingMethod.BY_PAGE, 31, " ")))
                  .field())
          .isEqualTo("way");
      assertThat(code(office, People.REVIEWER, application)).isEqualTo("forbidden");
      assertThat(code(office, People.STRANGER, application)).isEqualTo("unknown");
      assertThat(code(office, People.OFFICER, CaseId.random())).isEqualTo("unknown");
      done(propose(office, application, ChargingMethod.BY_PAGE, 31));
      assertThat(problem(propose(office, application, ChargingMethod.BY_PAGE, 31)).code())
          .isEqualTo("state");
      CaseId late = office.receive("2025-01-02");
      office.clock.day("2025-02-28");
      assertThat(problem(propose(office, late, ChargingMethod.BY_PAGE, 31)).code())
          .isEqualTo("late");
      CaseId old = office.receive("2020-03-09");
      assertThat(problem(propose(office, old, ChargingMethod.BY_PAGE, 31)).code())
          .isEqualTo("tariff");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aPaymentNeedsTheWholeAmountAReceiptAndTheVersionThatWasSeen(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      CaseId application = office.receive("2025-02-24");
      ChargeView charge = done(propose(office, application, ChargingMethod.BY_PAGE, 72));
      office.dispatch(charge, "2025-02-27");
      office.clock.day("2025-03-04");
      ChargeView received = received(office, charge, "2025-02-28");

      assertThat(problem(pay(office, received, "2025-03-03", "400", "36010012345")).code())
          .isEqualTo("amount");
      assertThat(problem(pay(office, received, "2025-03-03", "420", "票")).field())
          .isEqualTo("receiptNumber");
      assertThat(problem(pay(office, charge, "2025-03-03", "420", "36010012345")).code())
          .isEqualTo("stale");
      assertThat(problem(pay(office, received, "2025-02-20", "420", "36010012345")).code())
          .startsWith("clock.");
      assertThat(office.reading(application).state()).isEqualTo(ClockState.WAITING_FOR_PAYMENT);
      assertThat(only(office, application).paidOn()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFeeIsGivenUpOnlyBeforeItsNoticeLeft(DatabaseKind kind) {
    try (var office = FeeOffice.open(kind)) {
      CaseId application = office.receive("2025-02-24");
      ChargeView first = done(propose(office, application, ChargingMethod.BY_PAGE, 72));
      ChargeView dropped = done(drop(office, first));
      ChargeView second = done(propose(office, application, ChargingMethod.BY_PAGE, 72));
      office.dispatch(second, "2025-02-27");

      assertThat(dropped.state()).isEqualTo(ChargeState.DROPPED);
      assertThat(problem(drop(office, dropped)).code()).isEqualTo("state");
      assertThat(problem(drop(office, second)).code()).isEqualTo("state");
    }
  }

  private static Place place(FeeOffice office, Actor actor, CaseId id) {
    return office.at(fees -> fees.place(actor, id)).orElseThrow();
  }

  private static BigDecimal fee(FeeOffice office, CaseId id, ChargingMethod method, int quantity) {
    Change<Assessment> change =
        office.at(fees -> fees.assess(People.OFFICER, id, method, quantity));
    return done(change).amount();
  }

  private static Change<ChargeView> propose(
      FeeOffice office, CaseId id, ChargingMethod method, int quantity) {
    return office.at(fees -> fees.propose(People.OFFICER, id, method, quantity, WAY));
  }

  private static String code(FeeOffice office, Actor actor, CaseId id) {
    return problem(office.at(fees -> fees.propose(actor, id, ChargingMethod.BY_PAGE, 31, WAY)))
        .code();
  }

  private static ChargeView received(FeeOffice office, ChargeView charge, String day) {
    return done(
        office.at(
            fees ->
                fees.received(
                    People.OFFICER, charge.id(), charge.version(), LocalDate.parse(day))));
  }

  private static Change<ChargeView> pay(
      FeeOffice office, ChargeView charge, String day, String yuan, String receipt) {
    var payment = new Payment(LocalDate.parse(day), new BigDecimal(yuan), receipt);
    return office.at(fees -> fees.pay(People.OFFICER, charge.id(), charge.version(), payment));
  }

  private static Change<ChargeView> drop(FeeOffice office, ChargeView charge) {
    return office.at(fees -> fees.drop(People.OFFICER, charge.id(), charge.version()));
  }

  private static ChargeView only(FeeOffice office, CaseId id) {
    return office.at(fees -> fees.of(People.OFFICER, id)).getFirst();
  }

  private static <T> T done(Change<T> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<T>) change).value();
  }

  private static Problem problem(Change<?> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<?>) change).problems().getFirst();
  }
}
