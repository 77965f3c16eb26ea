package gongkai.reporting.compile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.CountedRemedy;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Table3Row;
import gongkai.reporting.bookkeeping.Books;
import gongkai.reporting.bookkeeping.LedgerProof.Part;
import gongkai.reporting.bookkeeping.Measure;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lists what a cell counts, part by part and page by page. */
@ApplicationScoped
class Proofs {
  private Books books;
  private Counts counts;

  @SuppressWarnings("NullAway.Init")
  Proofs() {}

  @Inject
  Proofs(Books books, Counts counts) {
    this.books = books;
    this.counts = counts;
  }

  /** A page and where the next one starts, empty after the last. */
  record Page(List<Proof> proofs, String next) {}

  /** The proofs from a place on that an earlier page named; the first page for an empty one. */
  Page page(Compilation compilation, CellAddress cell, String from, int limit) {
    List<Part> parts = parts(compilation, cell);
    int colon = from.indexOf(':');
    int part = colon < 1 ? 0 : number(from.substring(0, colon));
    String after = colon < 1 ? "" : from.substring(colon + 1);
    List<Proof> proofs = new ArrayList<>();
    while (part < parts.size()) {
      int missing = limit - proofs.size();
      List<Proof> more = parts.get(part).page(after, missing);
      proofs.addAll(more);
      if (more.size() == missing) {
        return new Page(proofs, part + ":" + parts.get(part).key(more.getLast()));
      }
      part++;
      after = "";
    }
    return new Page(proofs, "");
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
  }

  List<Part> parts(Compilation compilation, CellAddress cell) {
    if (compilation.sum().isPresent()) {
      Sum sum = compilation.sum().get();
      List<Part> parts = new ArrayList<>();
      compilation.place(cell).ifPresent(place -> parts.add(new Summands(sum, place)));
      sum.own().ifPresent(own -> parts.addAll(counted(own, cell)));
      return parts;
    }
    return counted(compilation, cell);
  }

  private List<Part> counted(Compilation compilation, CellAddress cell) {
    return switch (cell.table()) {
      case "table2" -> ledger(compilation, cell);
      case "table3" -> applications(compilation, cell);
      case "table4" -> remedies(compilation, cell);
      default -> List.of();
    };
  }

  private List<Part> ledger(Compilation compilation, CellAddress cell) {
    Optional<Ledger> ledger = Ledger.of(cell.row());
    Optional<Measure> measure = Measure.of(cell.column());
    return ledger.isPresent() && measure.isPresent()
        ? books.proof(compilation.book(), ledger.get(), measure.get()).parts()
        : List.of();
  }

  private List<Part> applications(Compilation compilation, CellAddress cell) {
    Optional<Table3Row> row =
        cell.row().equals(ApplicantColumns.TOTAL)
            ? Optional.of(new Table3Row(cell.row(), Arrays.asList(Outcome.values())))
            : Table3Row.of(compilation.tableFormat(), cell.row());
    Optional<ApplicantKind> kind = ApplicantColumns.kind(cell.column());
    if (row.isEmpty() || (kind.isEmpty() && !cell.column().equals(ApplicantColumns.TOTAL))) {
      return List.of();
    }
    return List.of(
        new Part() {
          @Override
          public List<Proof> page(String after, int limit) {
            return counts
                .cases(
                    compilation.body().code(),
                    compilation.year(),
                    row.get(),
                    kind.orElse(null),
                    after,
                    limit)
                .stream()
                .map(CaseProof::of)
                .toList();
          }

          @Override
          public String key(Proof proof) {
            return proof.number();
          }
        });
  }

  private List<Part> remedies(Compilation compilation, CellAddress cell) {
    boolean sum = cell.column().equals(ApplicantColumns.TOTAL);
    return Compiler.route(cell.row())
        .filter(route -> sum || Compiler.result(cell.column()).isPresent())
        .<Part>map(
            route ->
                (after, limit) ->
                    counts
                        .remedies(
                            compilation.body().code(),
                            compilation.year(),
                            route,
                            Compiler.result(cell.column()).orElse(null),
                            after,
                            limit)
                        .stream()
                        .map(Proofs::proof)
                        .toList())
        .map(List::of)
        .orElse(List.of());
  }

  static Proof proof(CountedRemedy counted) {
    return new Proof(
        Proof.Kind.REMEDY,
        counted.id(),
        counted.authorityNumber(),
        "",
        counted.decided() == null ? counted.filed() : counted.decided(),
        BigDecimal.ONE);
  }
}
