package gongkai.reporting.bookkeeping;

import static gongkai.reporting.bookkeeping.CountingHouse.codes;
import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.bookkeeping.CountingHouse.line;
import static gongkai.reporting.testing.Doors.BUREAU;
import static gongkai.reporting.testing.Doors.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.Validity;
import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.Movement;
import gongkai.reporting.ledger.Stock;
import gongkai.reporting.ledger.YearView;
import gongkai.testbed.DatabaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTwoComesFromTheLedgersTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void zeroIsNotTheSameAsNotEntered(DatabaseKind kind) {
    try (var house = CountingHouse.open(kind)) {
      assertThat(house.figure(2020, Ledger.PENALTY, Measure.DECISIONS)).isNull();

      YearView declared =
          done(house.at(l -> l.declare(REPORTER, BUREAU, Ledger.PENALTY, 2020, 0, true)));

      assertThat(house.figure(2020, Ledger.PENALTY, Measure.DECISIONS)).isEqualByComparingTo("0");
      assertThat(house.figure(2020, Ledger.PENALTY, Measure.PREVIOUS)).isNull();
      assertThat(house.figure(2021, Ledger.PENALTY, Measure.DECISIONS)).isNull();
      assertThat(codes(house.at(l -> l.declare(REPORTER, BUREAU, Ledger.PENALTY, 2020, 0, false))))
          .containsExactly(":stale");
      assertThat(declared.complete()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void stocksGoOverFromYearToYear(DatabaseKind kind) {
    try (var house = CountingHouse.open(kind)) {
      open(house, Ledger.LICENSING, 2019, Map.of(Stock.ITEMS, 10));
      enter(house, line(Ledger.LICENSING, Movement.ITEM_REMOVED, "2019-03-01", 1));
      enter(house, line(Ledger.LICENSING, Movement.ITEM_ADDED, "2020-04-01", 6));
      enter(house, line(Ledger.LICENSING, Movement.ITEM_REMOVED, "2020-05-01", 2));

      assertThat(house.figure(2020, Ledger.LICENSING, Measure.PREVIOUS)).isEqualByComparingTo("9");
      assertThat(house.figure(2020, Ledger.LICENSING, Measure.CHANGE)).isEqualByComparingTo("4");
      assertThat(house.figure(2020, Ledger.LICENSING, Measure.DECISIONS)).isEqualByComparingTo("0");
      assertThat(house.figure(2019, Ledger.LICENSING, Measure.CHANGE)).isEqualByComparingTo("-1");

      open(house, Ledger.LICENSING, 2020, Map.of(Stock.ITEMS, 8));
      YearView year = house.at(l -> l.years(REPORTER, BUREAU, 2020)).get(2);

      assertThat(house.figure(2020, Ledger.LICENSING, Measure.PREVIOUS)).isEqualByComparingTo("8");
      assertThat(year.opening()).containsEntry(Stock.ITEMS, 8);
      assertThat(year.carried()).containsEntry(Stock.ITEMS, 9);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theCataloguesRegisterAddsToTheOpeningBalance(DatabaseKind kind) {
    try (var house = CountingHouse.open(kind)) {
      open(house, Ledger.NORMATIVE, 2020, Map.of(Stock.DISCLOSED_TOTAL, 7, Stock.IN_FORCE, 5));
      house.register.documents.add(document("2020-04-08", "2020-04-10", null));
      house.register.documents.add(document("2020-07-01", "2020-07-03", "2020-12-31"));
      enter(house, line(Ledger.NORMATIVE, Movement.EXPIRED, "2020-09-01", 2));

      assertThat(house.figure(2020, Ledger.NORMATIVE, Measure.MADE)).isEqualByComparingTo("2");
      assertThat(house.figure(2020, Ledger.NORMATIVE, Measure.DISCLOSED)).isEqualByComparingTo("2");
      assertThat(house.figure(2020, Ledger.NORMATIVE, Measure.DISCLOSED_TOTAL))
          .isEqualByComparingTo("9");
      assertThat(house.figure(2020, Ledger.NORMATIVE, Measure.REPEALED)).isEqualByComparingTo("3");
      assertThat(house.figure(2020, Ledger.NORMATIVE, Measure.VALID)).isEqualByComparingTo("4");
      assertThat(proved(house, Ledger.NORMATIVE, Measure.VALID)).isEqualByComparingTo("4");
      assertThat(house.figure(2020, Ledger.RULES, Measure.MADE)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void moneyIsSummedInYuan(DatabaseKind kind) {
    try (var house = CountingHouse.open(kind)) {
      enter(house, line(Ledger.PROCUREMENT, Movement.PURCHASED, "2020-02-01", 3, "1300000"));
      enter(house, line(Ledger.PROCUREMENT, Movement.PURCHASED, "2020-11-01", 1, "8353.25"));

      assertThat(house.figure(2020, Ledger.PROCUREMENT, Measure.ITEMS)).isEqualByComparingTo("4");
      assertThat(house.figure(2020, Ledger.PROCUREMENT, Measure.AMOUNT))
          .isEqualByComparingTo("1308353.25");
      assertThat(proved(house, Ledger.PROCUREMENT, Measure.AMOUNT))
          .isEqualByComparingTo("1308353.25");
      assertThat(house.figure(2020, Ledger.PROCUREMENT, Measure.DECISIONS)).isNull();
    }
  }

  private static void open(
      CountingHouse house, Ledger ledger, int year, Map<Stock, Integer> stocks) {
    done(house.at(l -> l.open(REPORTER, BUREAU, ledger, year, 0, stocks)));
  }

  private static void enter(CountingHouse house, LineEntry entry) {
    done(house.at(l -> l.enter(REPORTER, BUREAU, entry)));
  }

  private static CountedDocument document(String made, String disclosed, String ended) {
    return new CountedDocument(
        new ItemId(UUID.randomUUID()),
        DocumentKind.NORMATIVE,
        "x/2020-00001",
        "办法",
        "赣开经发〔2020〕12号",
        LocalDate.parse(made),
        LocalDate.parse(disclosed),
        ended == null ? Validity.IN_FORCE : Validity.REPEALED,
        ended == null ? null : LocalDate.parse(ended));
  }

  /** The weights of all that proves a figure, read one by one. */
  private static BigDecimal proved(CountingHouse house, Ledger ledger, Measure measure) {
    return house.db.transact(
        em -> {
          Books books = CountingHouse.books(em, house.register);
          List<Proof> all = new ArrayList<>();
          for (LedgerProof.Part part :
              books.proof(books.of(BUREAU, 2020), ledger, measure).parts()) {
            String after = "";
            for (List<Proof> page = part.page(after, 1);
                !page.isEmpty();
                page = part.page(after, 1)) {
              all.addAll(page);
              after = page.getLast().id();
            }
          }
          return all.stream().map(Proof::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        });
  }
}
