package gongkai.reporting.bookkeeping;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Stock;
import gongkai.reporting.ledger.YearView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens and closes the years of ledgers. */
@ApplicationScoped
class Opening {
  private static final int MOST = 10_000_000;
  private static final int FIRST_YEAR = 2008;

  private LedgerYears years;
  private Books books;
  private BookAdmission admission;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Opening() {}

  @Inject
  Opening(LedgerYears years, Books books, BookAdmission admission, Clock clock) {
    this.years = years;
    this.books = books;
    this.admission = admission;
    this.clock = clock;
  }

  Change<YearView> open(
      Actor actor,
      BodyCode body,
      Ledger ledger,
      int year,
      long version,
      Map<Stock, Integer> stocks) {
    List<Problem> problems = new ArrayList<>();
    stocks.forEach(
        (stock, number) -> {
          if (!ledger.stocks().contains(stock)) {
            problems.add(new Problem(stock.name(), "form", "这个台账没有“" + stock.label() + "”。"));
          } else if (number < 0 || number > MOST) {
            problems.add(new Problem(stock.name(), "form", "年初数应为0至10000000的整数。"));
          }
        });
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    return with(
        actor,
        body,
        ledger,
        year,
        version,
        "opened",
        found -> found.open(actor, stocks, clock.instant()));
  }

  Change<YearView> declare(
      Actor actor, BodyCode body, Ledger ledger, int year, long version, boolean complete) {
    return with(
        actor,
        body,
        ledger,
        year,
        version,
        complete ? "declared" : "reopened",
        found -> found.declare(actor, complete, clock.instant()));
  }

  private Change<YearView> with(
      Actor actor,
      BodyCode body,
      Ledger ledger,
      int year,
      long version,
      String verb,
      Consumer<LedgerYear> work) {
    Optional<Problem> objection = admission.objection(actor, body);
    if (objection.isPresent()) {
      return BookAdmission.refused(objection.get());
    }
    if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
      return Change.refused("year", "form", "年份应在2008年至今年之间。");
    }
    Optional<LedgerYear> found = years.locked(body, ledger, year);
    if (found.map(LedgerYear::version).orElse(0L) != version) {
      return Change.refused("", "stale", "这个年度刚被他人改动，请刷新页面后再办理。");
    }
    LedgerYear stored = found.orElseGet(() -> add(new LedgerYear(body, ledger, year)));
    work.accept(stored);
    years.flush();
    admission.record(actor, verb, "ledger:" + body + "/" + ledger.code() + "/" + year, "");
    return new Change.Done<>(view(books.of(body, year), ledger));
  }

  private LedgerYear add(LedgerYear year) {
    years.add(year);
    return year;
  }

  static YearView view(BookYear book, Ledger ledger) {
    Optional<LedgerYear> stated = book.ofYear(ledger);
    Map<Stock, Integer> carried = new EnumMap<>(Stock.class);
    for (Stock stock : ledger.stocks()) {
      book.carried(ledger, stock).ifPresent(number -> carried.put(stock, number));
    }
    return new YearView(
        stated.map(LedgerYear::version).orElse(0L),
        book.body(),
        ledger,
        book.year(),
        stated.map(LedgerYear::opening).orElse(Map.of()),
        carried,
        stated.map(LedgerYear::isComplete).orElse(false),
        book.lines(ledger),
        stated.map(LedgerYear::changedBy).orElse(null));
  }
}
