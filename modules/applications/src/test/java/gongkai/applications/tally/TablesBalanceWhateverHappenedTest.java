package gongkai.applications.tally;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Channel;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.ClassifiedCase;
import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.counts.Slice;
import gongkai.applications.counts.Table3;
import gongkai.applications.counts.Table3Row;
import gongkai.applications.counts.Table4;
import gongkai.applications.tally.CountingOffice.Dispute;
import gongkai.applications.tally.CountingOffice.Life;
import gongkai.office.BodyCode;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** Random histories over five years, counted by SQL and by looking at each, on both databases. */
class TablesBalanceWhateverHappenedTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 5, 15);
  private static final int DAYS = 1690;
  private static final int PAGE = 3;
  private static final AtomicInteger BODIES = new AtomicInteger();
  private static final Map<DatabaseKind, CountingOffice> OFFICES =
      new EnumMap<>(DatabaseKind.class);

  @AfterContainer
  static void close() {
    OFFICES.values().forEach(CountingOffice::close);
    OFFICES.clear();
  }

  private static CountingOffice office(DatabaseKind kind) {
    return OFFICES.computeIfAbsent(kind, CountingOffice::open);
  }

  /** A body of its own for each history. */
  private static BodyCode body() {
    return new BodyCode("b" + BODIES.incrementAndGet());
  }

  /** The slices are the table's cases again, and their lists have as many. */
  private static void divides(CountingOffice office, BodyCode body, Table3 table) {
    int year = table.year();
    List<Slice> slices = office.count(CountedBy.CONCLUDED, c -> c.slices(body, year));
    for (ApplicantKind kind : ApplicantKind.values()) {
      assertThat(cases(slices, s -> s.isNew() && s.kind() == kind))
          .isEqualTo(table.cell("new", kind));
      assertThat(cases(slices, s -> !s.isNew() && s.kind() == kind))
          .isEqualTo(table.cell("carried-over", kind));
      assertThat(cases(slices, s -> s.outcome() != null && s.kind() == kind))
          .isEqualTo(table.results(kind));
    }
    for (int month = 1; month <= 12; month++) {
      int asked = month;
      var facet = new Slice.NewInMonth(month);
      assertThat(listed(office, body, year, facet))
          .isEqualTo(cases(slices, s -> s.month() == asked));
    }
    for (Channel channel : Channel.values()) {
      assertThat(listed(office, body, year, new Slice.NewByChannel(channel)))
          .isEqualTo(cases(slices, s -> s.isNew() && s.channel() == channel));
    }
    for (boolean late : new boolean[] {true, false}) {
      assertThat(listed(office, body, year, new Slice.Answered(late)))
          .isEqualTo(cases(slices, s -> s.outcome() != null && s.late() == late));
    }
  }

  private static int cases(List<Slice> slices, Predicate<Slice> which) {
    return slices.stream().filter(which).mapToInt(Slice::cases).sum();
  }

  private static int listed(CountingOffice office, BodyCode body, int year, Slice.Facet facet) {
    return pages(office, (counts, after) -> counts.cases(body, year, facet, after, PAGE)).size();
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void firstAndSecondMakeThirdAndFourth(
      @ForAll DatabaseKind kind, @ForAll("lives") List<Life> lives) {
    CountingOffice office = office(kind);
    BodyCode body = body();
    lives.forEach(life -> office.keep(body, life));

    Table3 former = null;
    for (int year = 2019; year <= 2024; year++) {
      int reported = year;
      Table3 table = office.count(CountedBy.CONCLUDED, c -> c.table3(body, reported));
      balances(table);
      divides(office, body, table);
      agrees(table, lives);
      if (former != null) {
        carries(former, table);
      }
      former = table;
    }
  }

  private static void balances(Table3 table) {
    for (ApplicantKind column : ApplicantKind.values()) {
      assertThat(table.cell("new", column) + table.cell("carried-over", column))
          .as("%s %s", table.year(), column)
          .isEqualTo(table.results(column) + table.cell("carried-forward", column));
    }
  }

  /** 二 of a year is 四 of the year before, column by column. */
  private static void carries(Table3 former, Table3 table) {
    for (ApplicantKind column : ApplicantKind.values()) {
      assertThat(table.cell("carried-over", column))
          .isEqualTo(former.cell("carried-forward", column));
    }
  }

  private static void agrees(Table3 table, List<Life> lives) {
    LocalDate start = LocalDate.of(table.year(), 1, 1);
    LocalDate end = LocalDate.of(table.year(), 12, 31);
    for (Table3Row row : table.rows()) {
      Predicate<Life> counted =
          switch (row.key()) {
            case "new" -> life -> !life.opened().isBefore(start) && !life.opened().isAfter(end);
            case "carried-over" -> life -> life.opened().isBefore(start) && !ended(life, start);
            case "carried-forward" ->
                life -> !life.opened().isAfter(end) && !ended(life, end.plusDays(1));
            default ->
                life ->
                    row.outcomes().contains(life.outcome())
                        && !ended(life, start)
                        && ended(life, end.plusDays(1));
          };
      for (ApplicantKind column : ApplicantKind.values()) {
        long expected =
            lives.stream().filter(life -> life.applicant() == column).filter(counted).count();
        assertThat(table.cell(row.key(), column))
            .as("%s %s %s", table.year(), row.key(), column)
            .isEqualTo((int) expected);
      }
    }
  }

  private static boolean ended(Life life, LocalDate before) {
    LocalDate ended = life.ended();
    return ended != null && ended.isBefore(before);
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void everyCellListsAsManyCasesAsItCounts(
      @ForAll DatabaseKind kind, @ForAll("lives") List<Life> lives) {
    CountingOffice office = office(kind);
    BodyCode body = body();
    lives.forEach(life -> office.keep(body, life));

    Table3 table = office.count(CountedBy.CONCLUDED, c -> c.table3(body, 2021));
    for (Table3Row row : table.rows()) {
      assertThat(listed(office, body, row, null)).as(row.key()).hasSize(table.sum(row.key()));
      for (ApplicantKind column : ApplicantKind.values()) {
        assertThat(listed(office, body, row, column))
            .as("%s %s", row.key(), column)
            .hasSize(table.cell(row.key(), column));
      }
    }
    var ended = List.of(Outcome.CORRECTION_LAPSED, Outcome.FEE_LAPSED, Outcome.ENDED_OTHERWISE);
    assertThat(listed(office, body, new Table3Row("other", ended), null))
        .hasSize(ended.stream().mapToInt(each -> table.sum(each.code())).sum());
  }

  /** All pages of a cell, three cases each, in the order of their numbers. */
  private static List<String> listed(
      CountingOffice office, BodyCode body, Table3Row row, @Nullable ApplicantKind column) {
    return pages(office, (counts, after) -> counts.cases(body, 2021, row, column, after, PAGE));
  }

  private static List<String> pages(
      CountingOffice office, BiFunction<Counts, String, List<CountedCase>> pages) {
    List<String> all = new ArrayList<>();
    List<String> page;
    do {
      String after = all.isEmpty() ? "" : all.getLast();
      page =
          office.count(
              CountedBy.CONCLUDED,
              c -> pages.apply(c, after).stream().map(CountedCase::number).toList());
      assertThat(page).hasSizeLessThanOrEqualTo(PAGE);
      all.addAll(page);
    } while (!page.isEmpty());
    assertThat(all).isSorted().doesNotHaveDuplicates();
    return all;
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void onePassOverAllCasesComesToTheSameTable(
      @ForAll DatabaseKind kind, @ForAll("lives") List<Life> lives) {
    CountingOffice office = office(kind);
    BodyCode body = body();
    lives.forEach(life -> office.keep(body, life));

    for (int year = 2020; year <= 2023; year++) {
      int reported = year;
      Table3 table = office.count(CountedBy.CONCLUDED, c -> c.table3(body, reported));
      List<ClassifiedCase> cases = classified(office, body, year);
      for (ApplicantKind column : ApplicantKind.values()) {
        assertThat(cases.stream().filter(c -> c.column() == column && c.carried()).count())
            .isEqualTo(table.cell("carried-over", column));
        assertThat(cases.stream().filter(c -> c.column() == column && !c.carried()).count())
            .isEqualTo(table.cell("new", column));
        assertThat(
                cases.stream()
                    .filter(c -> c.column() == column && c.counted().outcome() == null)
                    .count())
            .isEqualTo(table.cell("carried-forward", column));
      }
    }
  }

  /** All pages, three cases each. */
  private static List<ClassifiedCase> classified(CountingOffice office, BodyCode body, int year) {
    List<ClassifiedCase> all = new ArrayList<>();
    String before = "";
    List<ClassifiedCase> page;
    do {
      String from = before;
      page = office.count(CountedBy.CONCLUDED, c -> c.classified(body, year, from, 3));
      all.addAll(page);
      before = page.isEmpty() ? "" : page.getLast().counted().number();
    } while (!page.isEmpty());
    return all;
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void noRemedyIsLostBetweenTheYears(
      @ForAll DatabaseKind kind,
      @ForAll CountedBy convention,
      @ForAll("disputes") List<Dispute> disputes) {
    CountingOffice office = office(kind);
    BodyCode body = body();
    disputes.forEach(dispute -> office.keep(body, dispute));

    for (RemedyRoute route : RemedyRoute.values()) {
      long all = disputes.stream().filter(dispute -> dispute.route() == route).count();
      int settled = 0;
      int counted = 0;
      int pending = 0;
      for (int year = 2019; year <= 2025; year++) {
        int reported = year;
        Table4 table = office.count(convention, c -> c.table4(body, reported));
        pending = table.cell(route, ResultClass.PENDING);
        settled += table.sum(route) - pending;
        counted += table.sum(route);
      }
      long seen = convention == CountedBy.CONCLUDED ? settled + pending : counted;
      assertThat(seen).isEqualTo(all);
    }
  }

  @Provide
  Arbitrary<List<Life>> lives() {
    Arbitrary<Integer> wait = Arbitraries.integers().between(0, 5).injectNull(0.1);
    // a withdrawal can come before the receipt that a rest day moves on
    Arbitrary<Integer> length = Arbitraries.integers().between(-3, 420).injectNull(0.25);
    return Combinators.combine(
            Arbitraries.of(ApplicantKind.class),
            days(),
            wait,
            length,
            Arbitraries.of(Outcome.class))
        .as(
            (applicant, submitted, after, days, outcome) -> {
              LocalDate received = after == null ? null : submitted.plusDays(after);
              LocalDate opened = received == null ? submitted : received;
              LocalDate closed = days == null ? null : opened.plusDays(days);
              return new Life(
                  applicant,
                  submitted,
                  received,
                  closed == null || !closed.isBefore(submitted) ? closed : submitted,
                  outcome);
            })
        .list()
        .ofMinSize(5)
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<Dispute>> disputes() {
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 500).injectNull(0.2);
    return Combinators.combine(
            Arbitraries.of(RemedyRoute.class),
            days(),
            length,
            Arbitraries.of(ResultClass.UPHELD, ResultClass.CORRECTED, ResultClass.OTHER))
        .as(
            (route, filed, days, result) ->
                new Dispute(route, filed, days == null ? null : filed.plusDays(days), result))
        .list()
        .ofMinSize(3)
        .ofMaxSize(25);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
  }
}
