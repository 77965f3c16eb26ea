package gongkai.reporting.bookkeeping;

import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentEvent;
import gongkai.catalogue.counts.Documents;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.LineView;
import gongkai.reporting.ledger.Movement;
import gongkai.reporting.ledger.Stock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a figure of Table 2 counts: first the opening balance, then the documents of the catalogue
 * event by event, then the lines of the ledger.
 */
public final class LedgerProof {
  private final LedgerLines lines;
  private final Documents documents;
  private final BookYear book;
  private final Ledger ledger;
  private final Measure measure;
  private final int firstYear;
  private final int lastYear;

  LedgerProof(
      LedgerLines lines, Documents documents, BookYear book, Ledger ledger, Measure measure) {
    this.lines = lines;
    this.documents = documents;
    this.book = book;
    this.ledger = ledger;
    this.measure = measure;
    this.firstYear = book.firstYear(ledger, measure);
    this.lastYear = book.lastYear(measure);
  }

  /** A part of the proof that is listed page by page. */
  public interface Part {
    /** The proofs after a key, empty for the first page. */
    List<Proof> page(String after, int limit);

    /** The key of a proof, after which the next page starts. */
    default String key(Proof proof) {
      return proof.id();
    }
  }

  /** Its parts in order. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Stock stock = measure.stock();
    if (stock != null) {
      book.opening(ledger, stock)
          .ifPresent(o -> parts.add((after, limit) -> opening(stock, o, after)));
    }
    if (ledger.isOfDocuments()) {
      for (Movement movement : measure.movements(ledger)) {
        DocumentEvent event = BookYear.event(movement);
        if (event != null) {
          parts.add((after, limit) -> documents(movement, event, after, limit));
        }
      }
    }
    parts.add(this::lines);
    return parts;
  }

  private List<Proof> opening(Stock stock, BookYear.Opening opening, String after) {
    if (!after.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Proof(
            Proof.Kind.OPENING,
            ledger.code() + "/" + opening.year(),
            ledger.label(),
            opening.year() + "年初" + stock.label(),
            Books.start(opening.year()),
            BigDecimal.valueOf(opening.number())));
  }

  private List<Proof> documents(Movement movement, DocumentEvent event, String after, int limit) {
    if (firstYear > lastYear) {
      return List.of();
    }
    return documents
        .documents(
            book.body(),
            Books.kind(ledger),
            event,
            Books.start(firstYear),
            Books.end(lastYear),
            after,
            limit)
        .stream()
        .map(document -> proof(document, movement, event))
        .toList();
  }

  private Proof proof(CountedDocument document, Movement movement, DocumentEvent event) {
    LocalDate day =
        switch (event) {
          case MADE -> document.made();
          case DISCLOSED -> document.disclosed();
          case ENDED -> document.ended();
        };
    return new Proof(
        Proof.Kind.DOCUMENT,
        document.item().toString(),
        document.documentNumber().isEmpty() ? document.indexNumber() : document.documentNumber(),
        document.title() + "（" + movement.label() + "）",
        Objects.requireNonNull(day),
        BigDecimal.valueOf(measure.sign(movement)));
  }

  private List<Proof> lines(String after, int limit) {
    if (firstYear > lastYear) {
      return List.of();
    }
    return lines
        .counted(book.body(), ledger, measure.movements(ledger), firstYear, lastYear, after, limit)
        .stream()
        .map(line -> proof(line.row()))
        .toList();
  }

  private Proof proof(LineView line) {
    LineEntry entry = line.entry();
    BigDecimal amount = Objects.requireNonNullElse(entry.amount(), BigDecimal.ZERO);
    BigDecimal weight = measure.isMoney() ? amount : BigDecimal.valueOf(entry.quantity());
    return new Proof(
        Proof.Kind.LINE,
        line.id().toString(),
        entry.reference(),
        entry.title() + "（" + entry.movement().label() + "）",
        Objects.requireNonNull(entry.day()),
        weight.multiply(BigDecimal.valueOf(measure.sign(entry.movement()))));
  }
}
