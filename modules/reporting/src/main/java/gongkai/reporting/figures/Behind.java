package gongkai.reporting.figures;

import gongkai.applications.Channel;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Slice;
import gongkai.applications.counts.Table3Row;
import gongkai.applications.counts.TableFormat;
import gongkai.catalogue.counts.Documents;
import gongkai.catalogue.counts.PublishedItem;
import gongkai.office.BodyCode;
import gongkai.reporting.compile.ApplicantColumns;
import gongkai.reporting.compile.CaseProof;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.statistics.Facet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lists the cases or items that a figure of the statistics counts. */
@ApplicationScoped
class Behind {
  private Counts counts;
  private Documents documents;

  @SuppressWarnings("NullAway.Init")
  Behind() {}

  @Inject
  Behind(Counts counts, Documents documents) {
    this.counts = counts;
    this.documents = documents;
  }

  Optional<ProofPage> page(BodyCode body, int year, Facet facet, String from, int limit) {
    return switch (facet.by()) {
      case "column" -> Optional.of(items(body, year, facet, from, limit));
      case "row" ->
          row(year, facet.value())
              .map(row -> cases(facet, counts.cases(body, year, row, null, from, limit), limit));
      case "applicant" ->
          ApplicantColumns.kind(facet.value())
              .map(kind -> counts.cases(body, year, Table3Row.NEW, kind, from, limit))
              .map(cases -> cases(facet, cases, limit));
      default ->
          asked(facet)
              .map(which -> cases(facet, counts.cases(body, year, which, from, limit), limit));
    };
  }

  private ProofPage items(BodyCode body, int year, Facet facet, String from, int limit) {
    Boolean late = facet.timeliness().isEmpty() ? null : facet.timeliness().equals(Facet.LATE);
    List<Proof> items =
        documents.items(body, year, facet.value(), late, from, limit).stream()
            .map(Behind::proof)
            .toList();
    String next = items.size() < limit ? "" : items.getLast().id();
    return new ProofPage(facet.toString(), null, items, next);
  }

  private static ProofPage cases(Facet facet, List<CountedCase> cases, int limit) {
    String next = cases.size() < limit ? "" : cases.getLast().number();
    List<Proof> proofs = cases.stream().map(CaseProof::of).toList();
    return new ProofPage(facet.toString(), null, proofs, next);
  }

  /** The row of that key, or all results for （七）总计. */
  private static Optional<Table3Row> row(int year, String key) {
    return key.equals("total")
        ? Optional.of(new Table3Row(key, Arrays.asList(Outcome.values())))
        : Table3Row.of(TableFormat.of(year), key);
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
