package gongkai.reporting.compile;

import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.ClassifiedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Table3Row;
import gongkai.reporting.bookkeeping.LedgerProof.Part;
import gongkai.reporting.compile.Compilation.Place;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Goes once through everything that a year's figures count. Sums (总计) are not visited, for they
 * count what the cells beside them count.
 */
@ApplicationScoped
class Walk {
  private static final int PAGE = 1000;
  private static final int CASES = 5000;

  private Proofs proofs;
  private Counts counts;

  @SuppressWarnings("NullAway.Init")
  Walk() {}

  @Inject
  Walk(Proofs proofs, Counts counts) {
    this.proofs = proofs;
    this.counts = counts;
  }

  /** Takes each proof of each cell. */
  interface Visitor {
    void visit(CellAddress cell, Proof proof);
  }

  /** Says whether a cell is visited. */
  static boolean isBase(CellAddress cell) {
    return !cell.row().equals(ApplicantColumns.TOTAL)
        && !cell.column().equals(ApplicantColumns.TOTAL);
  }

  void through(Compilation compilation, Visitor visitor) {
    if (compilation.sum().isPresent()) {
      Sum sum = compilation.sum().get();
      summands(compilation, sum, visitor);
      sum.own().ifPresent(own -> counted(own, visitor));
    } else {
      counted(compilation, visitor);
    }
  }

  private static void summands(Compilation compilation, Sum sum, Visitor visitor) {
    for (Place place : Compilation.places(compilation.format())) {
      CellAddress cell = place.address();
      if (isBase(cell) && compilation.figure(cell).isPresent()) {
        sum.summands().forEach(each -> visitor.visit(cell, Summands.proof(each, place)));
      }
    }
  }

  private void counted(Compilation compilation, Visitor visitor) {
    for (Place place : Compilation.places(compilation.format())) {
      CellAddress cell = place.address();
      boolean cases = cell.table().equals("table3");
      if (isBase(cell) && !cases && compilation.figure(cell).isPresent()) {
        proofs.parts(compilation, cell).forEach(part -> pages(part, cell, visitor));
      }
    }
    cases(compilation, visitor);
  }

  private static void pages(Part part, CellAddress cell, Visitor visitor) {
    List<Proof> page = part.page("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(proof -> visitor.visit(cell, proof));
      page = page.size() < PAGE ? List.of() : part.page(part.key(page.getLast()), PAGE);
    }
  }

  private void cases(Compilation compilation, Visitor visitor) {
    String before = "";
    List<ClassifiedCase> page = classified(compilation, before);
    while (!page.isEmpty()) {
      page.forEach(each -> visit(compilation, each, visitor));
      before = page.getLast().counted().number();
      page = page.size() < CASES ? List.of() : classified(compilation, before);
    }
  }

  private List<ClassifiedCase> classified(Compilation compilation, String before) {
    return counts.classified(compilation.body().code(), compilation.year(), before, CASES);
  }

  private static void visit(Compilation compilation, ClassifiedCase each, Visitor visitor) {
    String column = ApplicantColumns.key(each.column());
    Proof proof = CaseProof.of(each.counted());
    Table3Row origin = each.carried() ? Table3Row.CARRIED_OVER : Table3Row.NEW;
    visitor.visit(new CellAddress("table3", origin.key(), column), proof);
    visitor.visit(new CellAddress("table3", result(compilation, each), column), proof);
  }

  private static String result(Compilation compilation, ClassifiedCase each) {
    Outcome outcome = each.counted().outcome();
    if (outcome == null) {
      return Table3Row.CARRIED_FORWARD.key();
    }
    return Table3Row.of(compilation.tableFormat()).stream()
        .filter(row -> row.outcomes().contains(outcome))
        .findFirst()
        .map(Table3Row::key)
        .orElseThrow();
  }
}
