package gongkai.reporting.bookkeeping;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.reporting.ledger.ImportReading;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Ledgers;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.LineId;
import gongkai.reporting.ledger.LineQuery;
import gongkai.reporting.ledger.LineView;
import gongkai.reporting.ledger.Stock;
import gongkai.reporting.ledger.YearView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to the ledgers: each use case in one transaction. */
@ApplicationScoped
@Transactional
class LedgerDesk implements Ledgers {
  private static final int MOST = 500;

  private LedgerLines lines;
  private Entering entering;
  private Opening opening;
  private BookAdmission admission;
  private Books books;

  @SuppressWarnings("NullAway.Init")
  LedgerDesk() {}

  @Inject
  LedgerDesk(
      LedgerLines lines, Entering entering, Opening opening, BookAdmission admission, Books books) {
    this.lines = lines;
    this.entering = entering;
    this.opening = opening;
    this.admission = admission;
    this.books = books;
  }

  @Override
  public Change<LineView> enter(Actor actor, BodyCode body, LineEntry entry) {
    return entering.enter(actor, body, entry);
  }

  @Override
  public Change<LineView> change(
      Actor actor, LineId id, long version, LineEntry entry, String reason) {
    return entering.change(actor, id, version, entry, reason);
  }

  @Override
  public Change<LineView> annul(Actor actor, LineId id, long version, String reason) {
    return entering.annul(actor, id, version, reason);
  }

  @Override
  public Optional<LineView> find(Actor actor, LineId id) {
    return lines
        .find(id)
        .filter(line -> admission.maySee(actor, line.body()))
        .map(LedgerLine::view);
  }

  @Override
  public List<LineView> page(Actor actor, LineQuery query, int offset, int limit) {
    if (offset < 0 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Offset from 0, limit 1 to " + MOST);
    }
    List<String> bodies = reach(actor, query);
    return bodies.isEmpty()
        ? List.of()
        : lines.page(LineFilter.of(bodies, query), LineFilter.order(query), offset, limit).stream()
            .map(LedgerLine::row)
            .toList();
  }

  @Override
  public long count(Actor actor, LineQuery query) {
    List<String> bodies = reach(actor, query);
    return bodies.isEmpty() ? 0 : lines.count(LineFilter.of(bodies, query));
  }

  @Override
  public int export(Actor actor, LineQuery query, Writer out) throws IOException {
    var csv = new LineCsv(out);
    for (int offset = 0; ; offset += MOST) {
      List<LineView> chunk = page(actor, query, offset, MOST);
      csv.write(chunk);
      if (chunk.size() < MOST) {
        break;
      }
    }
    admission.record(actor, "exported", "ledgers", csv.written() + " 行");
    return csv.written();
  }

  private List<String> reach(Actor actor, LineQuery query) {
    BodyCode asked = query.body();
    List<String> reach = admission.reach(actor);
    return asked == null ? reach : reach.stream().filter(asked.value()::equals).toList();
  }

  @Override
  public Change<ImportReading> read(
      Actor actor, BodyCode body, String fileName, InputStream content) {
    Optional<Problem> objection = admission.objection(actor, body);
    if (objection.isPresent()) {
      return BookAdmission.refused(objection.get());
    }
    try {
      return new Change.Done<>(LineReading.of(SheetFile.rows(fileName, content), entering.today()));
    } catch (SheetFile.Unreadable e) {
      return Change.refused("file", "unreadable", String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Change<Integer> enterAll(Actor actor, BodyCode body, List<LineEntry> entries) {
    return entering.enterAll(actor, body, entries);
  }

  @Override
  public List<YearView> years(Actor actor, BodyCode body, int year) {
    if (!admission.maySee(actor, body)) {
      return List.of();
    }
    BookYear book = books.of(body, year);
    return Arrays.stream(Ledger.values()).map(ledger -> Opening.view(book, ledger)).toList();
  }

  @Override
  public Change<YearView> open(
      Actor actor,
      BodyCode body,
      Ledger ledger,
      int year,
      long version,
      Map<Stock, Integer> stocks) {
    return opening.open(actor, body, ledger, year, version, stocks);
  }

  @Override
  public Change<YearView> declare(
      Actor actor, BodyCode body, Ledger ledger, int year, long version, boolean complete) {
    return opening.declare(actor, body, ledger, year, version, complete);
  }
}
