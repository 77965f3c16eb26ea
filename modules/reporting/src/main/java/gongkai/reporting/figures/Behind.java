package gongkai.reporting.figures;

import gongkai.applications.Channel;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Slice;
import gongkai.applications.counts.Table3Row;
import gongkai.catalogue.counts.Documents;
import gongkai.catalogue.counts.PublishedItem;
import gongkai.catalogue.counts.Timeliness;
import gongkai.office.BodyCode;
import gongkai.reporting.compile.CaseProof;
import gongkai.reporting.compile.Cases;
import gongkai.reporting.compile.PartPages;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.format.ApplicantColumns;
import gongkai.reporting.format.CaseRow;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.statistics.Facet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists the cases or items that a figure of the statistics counts. */
@ApplicationScoped
class Behind {
  private static final Facet ANSWERED = new Facet("answered", Facet.ALL, "");
  private static final List<String> OUTCOMES =
      Arrays.stream(Outcome.values()).map(Outcome::code).toList();

  private Counts counts;
  private Documents documents;
  private ReportFormats formats;

  @SuppressWarnings("NullAway.Init")
  Behind() {}

  @Inject
  Behind(Counts counts, Documents documents, ReportFormats formats) {
    this.counts = counts;
    this.documents = documents;
    this.formats = formats;
  }

  Optional<ProofPage> page(BodyCode body, int year, Facet facet, String from, int limit) {
    return switch (facet.by()) {
      case "column", "published" -> Optional.of(items(body, year, facet, from, limit));
      case "row" ->
          row(year, facet.value())
              .map(row -> page(row.label(), body, year, row.codes(), from, limit));
      case "applicant" ->
          ApplicantColumns.kind(facet.value())
              .map(kind -> counts.cases(body, year, Table3Row.NEW, kind, from, limit))
              .map(cases -> cases(facet, cases, limit));
      default ->
          facet.equals(ANSWERED)
              ? Optional.of(page(facet.toString(), body, year, OUTCOMES, from, limit))
              : asked(facet)
                  .map(which -> cases(facet, counts.cases(body, year, which, from, limit), limit));
    };
  }

  private ProofPage items(BodyCode body, int year, Facet facet, String from, int limit) {
    String column = facet.by().equals("column") ? facet.value() : "";
    List<Proof> items =
        documents.items(body, year, column, timeliness(facet), from, limit).stream()
            .map(Behind::proof)
            .toList();
    String next = items.size() < limit ? "" : items.getLast().id();
    return new ProofPage(facet.toString(), null, items, next);
  }

  private static @Nullable Timeliness timeliness(Facet facet) {
    return switch (facet.by().equals("column") ? facet.timeliness() : facet.value()) {
      case Facet.LATE -> Timeliness.LATE;
      case Facet.IN_TIME -> Timeliness.IN_TIME;
      case Facet.UNDATED -> Timeliness.UNDATED;
      default -> null;
    };
  }

  private static ProofPage cases(Facet facet, List<CountedCase> cases, int limit) {
    String next = cases.size() < limit ? "" : cases.getLast().number();
    List<Proof> proofs = cases.stream().map(CaseProof::of).toList();
    return new ProofPage(facet.toString(), null, proofs, next);
  }

  /** The row of that key in the year's form; new and carried ones also by their code alone. */
  private Optional<CaseRow> row(int year, String key) {
    return formats.forYear(year).map(CaseRow::of).orElse(List.of()).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .or(
            () ->
                Table3Row.of(key)
                    .filter(Predicate.not(Table3Row::result))
                    .map(stock -> new CaseRow(key, key, List.of(key), false)));
  }

  private ProofPage page(
      String label, BodyCode body, int year, List<String> codes, String from, int limit) {
    PartPages.Page page = PartPages.page(Cases.of(counts, body, year, codes, null), from, limit);
    return new ProofPage(label, null, page.proofs(), page.next());
  }

  private static Optional<Slice.Facet> asked(Facet facet) {
    return switch (facet.by()) {
      case "month" -> Optional.of(new Slice.NewInMonth(Integer.parseInt(facet.value())));
      case "answered" -> Optional.of(new Slice.Answered(facet.value().equals(Facet.LATE)));
      default ->
          Arrays.stream(Channel.values())
              .filter(channel -> channel.name().equals(facet.value()))
              .findFirst()
              .map(Slice.NewByChannel::new);
    };
  }

  private static Proof proof(PublishedItem item) {
    return new Proof(
        Proof.Kind.DOCUMENT,
        item.item().toString(),
        item.indexNumber(),
        item.title(),
        item.published(),
        BigDecimal.ONE);
  }
}
