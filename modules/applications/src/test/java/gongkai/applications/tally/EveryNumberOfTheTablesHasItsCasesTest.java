package gongkai.applications.tally;

import static gongkai.applications.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static gongkai.applications.ApplicantKind.NATURAL_PERSON;
import static gongkai.applications.counts.Table3Row.CARRIED_FORWARD;
import static gongkai.applications.counts.Table3Row.CARRIED_OVER;
import static gongkai.applications.counts.Table3Row.NEW;
import static gongkai.applications.tally.CountedBy.CONCLUDED;
import static gongkai.applications.tally.CountedBy.FILED;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Counts.CountedRemedy;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.counts.Table3;
import gongkai.applications.counts.Table3Row;
import gongkai.applications.counts.Table4;
import gongkai.applications.tally.CountingOffice.Dispute;
import gongkai.applications.tally.CountingOffice.Life;
import gongkai.applications.testing.People;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables 3 and 4 of a body, on both databases. */
class EveryNumberOfTheTablesHasItsCasesTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theFourApplicationsOfTheBureausReportOf2020(DatabaseKind kind) {
    try (var office = CountingOffice.open(kind)) {
      life(office, "2020-03-02", "2020-03-10", Outcome.GRANTED);
      life(office, "2020-05-11", "2020-05-20", Outcome.GRANTED);
      life(office, "2020-07-06", "2020-07-15", Outcome.NOT_HELD);
      life(office, "2020-10-12", "2020-10-30", Outcome.NOT_HELD);

      Table3 table = office.count(CONCLUDED, c -> c.table3(People.BUREAU, 2020));

      assertThat(table.cell("new", NATURAL_PERSON)).isEqualTo(4);
      assertThat(table.cell("granted", NATURAL_PERSON)).isEqualTo(2);
      assertThat(table.cell("u1", NATURAL_PERSON)).isEqualTo(2);
      assertThat(table.results(NATURAL_PERSON)).isEqualTo(4);
      assertThat(table.sum("carried-over")).isZero();
      assertThat(table.sum("carried-forward")).isZero();
      assertThat(table.sum("o1") + table.sum("o2") + table.sum("o3")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCaseThatCrossesTheYearIsCarriedOnceForwardAndOnceOver(DatabaseKind kind) {
    try (var office = CountingOffice.open(kind)) {
      String number = life(office, "2023-12-20", "2024-01-12", Outcome.PARTIAL);
      String open = life(office, "2023-12-28", null, Outcome.GRANTED);

      assertThat(numbers(office, 2023, NEW)).containsExactly(number, open);
      assertThat(numbers(office, 2023, CARRIED_FORWARD)).containsExactly(number, open);
      assertThat(numbers(office, 2024, CARRIED_OVER)).containsExactly(number, open);
      assertThat(numbers(office, 2024, NEW)).isEmpty();
      assertThat(numbers(office, 2024, row("partial"))).containsExactly(number);
      assertThat(numbers(office, 2024, CARRIED_FORWARD)).containsExactly(open);
      assertThat(numbers(office, 2025, CARRIED_OVER)).containsExactly(open);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsWithdrawnOnARestDayBeforeItCountsAsReceivedStaysInOneYear(DatabaseKind kind) {
    try (var office = CountingOffice.open(kind)) {
      LocalDate rest = LocalDate.of(2022, 12, 31);
      LocalDate received = LocalDate.of(2023, 1, 3);
      Outcome ended = Outcome.ENDED_OTHERWISE;
      String number =
          office.keep(People.BUREAU, new Life(NATURAL_PERSON, rest, received, rest, ended));

      assertThat(numbers(office, 2022, NEW)).isEmpty();
      assertThat(numbers(office, 2022, row("o3"))).isEmpty();
      assertThat(numbers(office, 2023, NEW)).containsExactly(number);
      assertThat(numbers(office, 2023, row("o3"))).containsExactly(number);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void correctionsOfRecordsAnswersGivenAgainAndOtherBodiesAreNotCounted(DatabaseKind kind) {
    try (var office = CountingOffice.open(kind)) {
      LocalDate day = LocalDate.of(2024, 3, 4);
      Life life = new Life(COMMERCIAL_ENTERPRISE, day, null, null, Outcome.GRANTED);
      office.keep(People.BUREAU, life, "RECTIFICATION");
      office.keep(People.OTHER, life);
      office.keepAgain(People.BUREAU, life);
      String number = office.keep(People.BUREAU, life);

      Table3 table = office.count(CONCLUDED, c -> c.table3(People.BUREAU, 2024));

      assertThat(numbers(office, 2024, NEW)).containsExactly(number);
      assertThat(table.cell("new", COMMERCIAL_ENTERPRISE)).isEqualTo(1);
      assertThat(table.sum("new")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theProofIsPaged(DatabaseKind kind) {
    try (var office = CountingOffice.open(kind)) {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        all.add(life(office, "2024-03-04", "2024-03-11", Outcome.REPEATED));
      }

      List<String> read = new ArrayList<>();
      List<CountedCase> page = page(office, "");
      while (!page.isEmpty()) {
        page.forEach(each -> read.add(each.number()));
        page = page(office, read.getLast());
      }

      assertThat(read).isEqualTo(all);
    }
  }

  private static List<CountedCase> page(CountingOffice office, String after) {
    return office.count(
        CONCLUDED, c -> c.cases(People.BUREAU, 2024, row("n2"), NATURAL_PERSON, after, 2));
  }

  @Test
  void everyOutcomeHasOneRowBesideTheNewAndTheCarriedOnes() {
    List<Table3Row> rows = Table3Row.all();

    assertThat(rows).hasSize(24).contains(NEW, CARRIED_OVER, CARRIED_FORWARD);
    assertThat(rows.stream().flatMap(row -> row.outcomes().stream()))
        .containsExactly(Outcome.values());
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void table4CountsWhatWasDecidedAndWhatIsPending(DatabaseKind kind) {
    try (var office = CountingOffice.open(kind)) {
      dispute(office, "2023-11-01", "2023-12-20", ResultClass.UPHELD);
      dispute(office, "2023-11-02", "2024-01-30", ResultClass.CORRECTED);
      dispute(office, "2024-05-06", null, ResultClass.OTHER);

      Table4 former = office.count(CONCLUDED, c -> c.table4(People.BUREAU, 2023));
      Table4 latter = office.count(CONCLUDED, c -> c.table4(People.BUREAU, 2024));
      Table4 filed = office.count(FILED, c -> c.table4(People.BUREAU, 2024));
      List<CountedRemedy> proof =
          office.count(
              CONCLUDED,
              c ->
                  c.remedies(
                      People.BUREAU,
                      2024,
                      RemedyRoute.RECONSIDERATION,
                      ResultClass.CORRECTED,
                      "",
                      10));

      assertThat(cells(former)).containsExactly(1, 0, 0, 1, 2);
      assertThat(cells(latter)).containsExactly(0, 1, 0, 1, 2);
      assertThat(cells(filed)).containsExactly(0, 0, 0, 1, 1);
      assertThat(latter.sum(RemedyRoute.DIRECT_SUIT)).isZero();
      assertThat(proof).extracting(CountedRemedy::filed).containsExactly(LocalDate.of(2023, 11, 2));
    }
  }

  private static List<Integer> cells(Table4 table) {
    RemedyRoute route = RemedyRoute.RECONSIDERATION;
    return List.of(
        table.cell(route, ResultClass.UPHELD),
        table.cell(route, ResultClass.CORRECTED),
        table.cell(route, ResultClass.OTHER),
        table.cell(route, ResultClass.PENDING),
        table.sum(route));
  }

  private static Table3Row row(String key) {
    return Table3Row.of(key).orElseThrow();
  }

  private static List<String> numbers(CountingOffice office, int year, Table3Row row) {
    List<CountedCase> cases =
        office.count(CONCLUDED, c -> c.cases(People.BUREAU, year, row, null, "", 100));
    return cases.stream().map(CountedCase::number).toList();
  }

  private static String life(
      CountingOffice office, String received, @Nullable String closed, Outcome outcome) {
    LocalDate day = LocalDate.parse(received);
    LocalDate end = closed == null ? null : LocalDate.parse(closed);
    return office.keep(People.BUREAU, new Life(NATURAL_PERSON, day, day, end, outcome));
  }

  private static void dispute(
      CountingOffice office, String filed, @Nullable String decided, ResultClass result) {
    LocalDate end = decided == null ? null : LocalDate.parse(decided);
    office.keep(
        People.BUREAU,
        new Dispute(RemedyRoute.RECONSIDERATION, LocalDate.parse(filed), end, result));
  }
}
