package gongkai.reporting.compile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.CountedRemedy;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.reporting.bookkeeping.Books;
import gongkai.reporting.bookkeeping.LedgerProof.Part;
import gongkai.reporting.bookkeeping.Measure;
import gongkai.reporting.compile.Place.Counted;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.format.ApplicantColumns;
import gongkai.reporting.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /** The proofs from a place on that an earlier page named; the first page for an empty one. */
  PartPages.Page page(Compilation compilation, CellAddress cell, String from, int limit) {
    return PartPages.page(parts(compilation, cell), from, limit);
  }

  List<Part> parts(Compilation compilation, CellAddress cell) {
    return compilation.place(cell).map(place -> parts(compilation, place)).orElse(List.of());
  }

  private List<Part> parts(Compilation compilation, Place place) {
    List<Part> parts = new ArrayList<>();
    compilation
        .sum()
        .ifPresentOrElse(
            sum -> {
              parts.add(new Summands(sum, place));
              sum.own().ifPresent(own -> parts.addAll(counted(own, place)));
            },
            () -> parts.addAll(counted(compilation, place)));
    return parts;
  }

  private List<Part> counted(Compilation compilation, Place place) {
    Counted counted = place.counted();
    return switch (place.table().source()) {
      case LEDGERS -> ledgers(compilation, counted);
      case APPLICATIONS -> applications(compilation, counted);
      case REMEDIES -> remedies(compilation, counted);
      case NONE -> List.of();
    };
  }

  private List<Part> ledgers(Compilation compilation, Counted counted) {
    List<Part> parts = new ArrayList<>();
    for (String thing : counted.things()) {
      Ledger ledger = Ledger.of(thing).orElseThrow();
      for (String aspect : counted.aspects()) {
        Measure measure = Measure.of(aspect).orElseThrow();
        parts.addAll(books.proof(compilation.book(), ledger, measure).parts());
      }
    }
    return parts;
  }

  private List<Part> applications(Compilation compilation, Counted counted) {
    List<Part> parts = new ArrayList<>();
    for (ApplicantKind kind :
        aspects(
            counted, ApplicantKind.values(), code -> ApplicantColumns.kind(code).orElseThrow())) {
      parts.addAll(
          Cases.of(counts, compilation.body().code(), compilation.year(), counted.things(), kind));
    }
    return parts;
  }

  private List<Part> remedies(Compilation compilation, Counted counted) {
    List<Part> parts = new ArrayList<>();
    for (String thing : counted.things()) {
      RemedyRoute route = Compiler.route(thing);
      for (ResultClass result : aspects(counted, ResultClass.values(), Compiler::result)) {
        parts.add(
            (after, limit) ->
                counts
                    .remedies(
                        compilation.body().code(), compilation.year(), route, result, after, limit)
                    .stream()
                    .map(Proofs::proof)
                    .toList());
      }
    }
    return parts;
  }

  /** The aspects that are counted; {@code null} alone for all of them, in one list. */
  private static <T> List<@Nullable T> aspects(Counted counted, T[] all, Function<String, T> of) {
    List<@Nullable T> aspects = new ArrayList<>();
    if (counted.aspects().size() == all.length) {
      aspects.add(null);
    } else {
      counted.aspects().forEach(code -> aspects.add(of.apply(code)));
    }
    return aspects;
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
