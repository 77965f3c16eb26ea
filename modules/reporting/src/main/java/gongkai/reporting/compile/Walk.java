package gongkai.reporting.compile;

import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.ClassifiedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Table3Row;
import gongkai.reporting.bookkeeping.LedgerProof.Part;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.format.ApplicantColumns;
import gongkai.reporting.format.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** The places that are visited. */
  static List<Place> places(Compilation compilation) {
    return Place.all(compilation.format()).stream()
        .filter(place -> place.isBase() && compilation.figure(place.address()).isPresent())
        .toList();
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
    for (Place place : places(compilation)) {
      sum.summands().forEach(each -> visitor.visit(place.address(), Summands.proof(each, place)));
    }
  }

  private void counted(Compilation compilation, Visitor visitor) {
    Map<List<String>, List<CellAddress>> ofCases = new HashMap<>();
    for (Place place : places(compilation)) {
      CellAddress cell = place.address();
      if (place.table().source() == Source.APPLICATIONS) {
        index(place, ofCases);
      } else {
        proofs.parts(compilation, cell).forEach(part -> pages(part, cell, visitor));
      }
    }
    cases(compilation, ofCases, visitor);
  }

  /** The cells that count a case of a station and a kind of applicant. */
  private static void index(Place place, Map<List<String>, List<CellAddress>> cells) {
    for (String station : place.counted().things()) {
      for (String kind : place.counted().aspects()) {
        cells
            .computeIfAbsent(List.of(station, kind), key -> new ArrayList<>())
            .add(place.address());
      }
    }
  }

  private static void pages(Part part, CellAddress cell, Visitor visitor) {
    List<Proof> page = part.page("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(proof -> visitor.visit(cell, proof));
      page = page.size() < PAGE ? List.of() : part.page(part.key(page.getLast()), PAGE);
    }
  }

  private void cases(
      Compilation compilation, Map<List<String>, List<CellAddress>> cells, Visitor visitor) {
    String before = "";
    List<ClassifiedCase> page = classified(compilation, before);
    while (!page.isEmpty()) {
      page.forEach(each -> visit(each, cells, visitor));
      before = page.getLast().counted().number();
      page = page.size() < CASES ? List.of() : classified(compilation, before);
    }
  }

  private List<ClassifiedCase> classified(Compilation compilation, String before) {
    return counts.classified(compilation.body().code(), compilation.year(), before, CASES);
  }

  /** A case counts where it came from, and where it went. */
  private static void visit(
      ClassifiedCase each, Map<List<String>, List<CellAddress>> cells, Visitor visitor) {
    Proof proof = CaseProof.of(each.counted());
    String kind = ApplicantColumns.key(each.column());
    Outcome outcome = each.counted().outcome();
    Table3Row origin = each.carried() ? Table3Row.CARRIED_OVER : Table3Row.NEW;
    String end = outcome == null ? Table3Row.CARRIED_FORWARD.key() : outcome.code();
    for (String station : List.of(origin.key(), end)) {
      cells
          .getOrDefault(List.of(station, kind), List.of())
          .forEach(cell -> visitor.visit(cell, proof));
    }
  }
}
