package gongkai.reporting.bookkeeping;

import gongkai.catalogue.counts.DocumentEvent;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.catalogue.counts.Documents;
import gongkai.office.BodyCode;
import gongkai.reporting.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens the ledgers of a body for a year, with what the catalogue's register adds to them. */
@ApplicationScoped
public class Books {
  private LedgerLines lines;
  private LedgerYears years;
  private Documents documents;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Books() {}

  @Inject
  Books(LedgerLines lines, LedgerYears years, Documents documents) {
    this.lines = lines;
    this.years = years;
    this.documents = documents;
  }

  /** The ledgers of a body for a year; works in the caller's transaction. */
  public BookYear of(BodyCode body, int year) {
    Map<List<Object>, Map<DocumentEvent, Integer>> asked = new HashMap<>();
    return new BookYear(
        body,
        year,
        lines.sums(body, year),
        years.until(body, year),
        (ledger, first, last) ->
            asked.computeIfAbsent(
                List.of(ledger, first, last),
                key -> documents.tally(body, kind(ledger), start(first), end(last))));
  }

  /** Where what a measure of a ledger counts can be listed. */
  public LedgerProof proof(BookYear book, Ledger ledger, Measure measure) {
    return new LedgerProof(lines, documents, book, ledger, measure);
  }

  static DocumentKind kind(Ledger ledger) {
    return ledger == Ledger.RULES ? DocumentKind.RULES : DocumentKind.NORMATIVE;
  }

  static LocalDate start(int year) {
    return LocalDate.of(year, 1, 1);
  }

  static LocalDate end(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
