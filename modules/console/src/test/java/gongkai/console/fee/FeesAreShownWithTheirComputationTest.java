package gongkai.console.fee;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Verb;
import gongkai.applications.fee.Assessment;
import gongkai.applications.fee.ChargeId;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.ChargingMethod;
import gongkai.applications.fee.Fees;
import gongkai.applications.fee.Payment;
import gongkai.applications.fee.Place;
import gongkai.applications.letter.LetterId;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class FeesAreShownWithTheirComputationTest {
  private static final ChargeId ID = ChargeId.random();

  private final RecordingScreen screen = new RecordingScreen();
  private final Map<String, Function<Object[], Object>> doors = new HashMap<>();
  private final List<Object[]> told = new ArrayList<>();
  private List<ChargeView> charges = List.of();

  private FeePage page() {
    doors.put("place", x -> Optional.of(new Place(YearMonth.of(2020, 9), 11, 12)));
    doors.put("of", x -> charges);
    FeePage page = new FeePage();
    page.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    page.screen = screen;
    page.sheet = new FeeSheet();
    page.fees = Doors.of(Fees.class, doors);
    page.cases =
        Doors.of(Cases.class, Map.of("find", x -> Optional.of(CasesMother.view(1, Verb.NOTE))));
    page.read(Map.of("id", CasesMother.ID.value()));
    return page;
  }

  private void answering(String verb, Change<?> answer) {
    doors.put(
        verb,
        x -> {
          told.add(x);
          return answer;
        });
  }

  private static ChargeView charge(long version, @Nullable LocalDate sent) {
    return new ChargeView(
        ID,
        version,
        CasesMother.ID,
        sent == null ? ChargeState.PROPOSED : ChargeState.NOTIFIED,
        ChargingMethod.BY_PIECE,
        11,
        1,
        new BigDecimal("100.00"),
        "国办函〔2020〕109号第四条",
        "第12件，每件100元；合计100元。",
        LetterId.random(),
        "li",
        CasesMother.RECEIVED,
        sent,
        null,
        null,
        "");
  }

  @Test
  void the_officer_sees_which_piece_of_the_month_it_is() {
    assertThat(page().getPlace().text()).contains("第12件");
  }

  @Test
  void computing_shows_the_bands_and_changes_nothing() {
    var line = new Assessment.Line(1, 1, BigDecimal.valueOf(100), BigDecimal.valueOf(100), "第12件");
    var assessed =
        new Assessment(
            ChargingMethod.BY_PIECE, "第四条", 11, 1, List.of(line), new BigDecimal("100.00"));
    answering("assess", new Change.Done<>(assessed));
    FeePage page = page();

    page.assess();

    assertThat(page.getAssessment()).isEqualTo(assessed);
    assertThat(screen.went).isEmpty();
  }

  @Test
  void a_number_that_cannot_be_read_is_told_at_its_field() {
    answering("propose", new Change.Done<>(charge(1, null)));
    FeePage page = page();
    page.getAssessing().put("quantity", "十件");

    page.propose();

    assertThat(told).isEmpty();
    assertThat(screen.shown).containsExactly("quantity|ERROR|请填写整数。");
    assertThat(page.getAssessing().text("quantity")).isEqualTo("十件");
  }

  @Test
  void a_payment_reaches_the_door_with_the_version_that_was_seen() {
    charges = List.of(charge(7, LocalDate.of(2020, 10, 9)));
    answering("pay", new Change.Done<>(charge(8, LocalDate.of(2020, 10, 9))));
    FeePage page = page();
    page.getPayment().put("paidOn", "2020-10-12").put("receiptNumber", "36000123");

    page.pay();

    assertThat(told.getFirst()[1]).isEqualTo(ID);
    assertThat(told.getFirst()[2]).isEqualTo(7L);
    assertThat(told.getFirst()[3])
        .isEqualTo(new Payment(LocalDate.of(2020, 10, 12), new BigDecimal("100.00"), "36000123"));
  }

  @Test
  void a_refused_payment_keeps_what_was_typed() {
    charges = List.of(charge(7, LocalDate.of(2020, 10, 9)));
    answering("pay", Change.refused("amount", "amount", "缴费金额应为100.00元；没有缴足的，不登记缴费。"));
    FeePage page = page();
    page.getPayment().put("paidOn", "2020-10-12").put("amount", "90").put("receiptNumber", "3600");

    page.pay();

    assertThat(screen.shown).containsExactly("amount|ERROR|缴费金额应为100.00元；没有缴足的，不登记缴费。");
    assertThat(page.getPayment().text("amount")).isEqualTo("90");
  }

  @Test
  void an_amount_that_is_no_number_is_not_sent() {
    charges = List.of(charge(7, LocalDate.of(2020, 10, 9)));
    answering("pay", new Change.Done<>(charge(8, null)));
    FeePage page = page();
    page.getPayment().put("paidOn", "2020-10-12").put("amount", "一百").put("receiptNumber", "3600");

    page.pay();

    assertThat(told).isEmpty();
    assertThat(screen.shown).singleElement().asString().startsWith("amount|ERROR|");
  }
}
