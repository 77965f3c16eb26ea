package gongkai.reporting.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.Change;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Ledgers;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.Movement;
import gongkai.reporting.testing.Doors;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Object mother: the ledgers on a real database. */
public final class CountingHouse implements AutoCloseable {
  public final TestDatabase db;
  public final List<String> audit = new ArrayList<>();
  public final Doors.Register register = new Doors.Register();

  private CountingHouse(TestDatabase db) {
    this.db = db;
  }

  public static CountingHouse open(DatabaseKind kind) {
    return new CountingHouse(TestDatabase.open(kind, "gongkai.reporting", "reporting"));
  }

  public static Books books(EntityManager em, Doors.Register register) {
    return new Books(new LedgerLines(em), new LedgerYears(em), register.door());
  }

  public static Ledgers ledgers(
      EntityManager em, Doors.Register register, List<String> audit, Clock clock) {
    var lines = new LedgerLines(em);
    var years = new LedgerYears(em);
    var books = new Books(lines, years, register.door());
    var admission = new BookAdmission(Doors.office(), Doors.trail(audit));
    return new LedgerDesk(
        lines,
        new Entering(lines, admission, clock),
        new Opening(years, books, admission, clock),
        admission,
        books);
  }

  /** Uses the ledgers in a transaction. */
  <T> T at(Function<Ledgers, T> work) {
    return db.transact(em -> work.apply(ledgers(em, register, audit, Doors.CLOCK)));
  }

  /** What the ledgers have for a measure in a year. */
  @Nullable BigDecimal figure(int year, Ledger ledger, Measure measure) {
    return db.transact(
        em -> books(em, register).of(Doors.BUREAU, year).figure(ledger, measure).orElse(null));
  }

  public static LineEntry line(Ledger ledger, Movement movement, String day, int quantity) {
    return line(ledger, movement, day, quantity, null);
  }

  public static LineEntry line(
      Ledger ledger, Movement movement, String day, int quantity, @Nullable String yuan) {
    return new LineEntry(
        ledger,
        movement,
        LocalDate.parse(day),
        quantity,
        yuan == null ? null : new BigDecimal(yuan),
        ledger.label() + movement.label(),
        "",
        "",
        "");
  }

  public static <T> T done(Change<T> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<T>) change).value();
  }

  public static List<String> codes(Change<?> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<?>) change)
        .problems().stream().map(p -> p.field() + ":" + p.code()).toList();
  }

  @Override
  public void close() {
    db.close();
  }
}
