package gongkai.reporting.figures;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Channel;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Slice;
import gongkai.applications.counts.Table3Row;
import gongkai.applications.counts.TableFormat;
import gongkai.catalogue.counts.Documents;
import gongkai.office.BodyCode;
import gongkai.reporting.compile.ApplicantColumns;
import gongkai.reporting.statistics.Facet;
import gongkai.reporting.statistics.YearFigures;
import gongkai.reporting.statistics.YearFigures.Count;
import gongkai.reporting.statistics.YearFigures.Timely;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Puts a body's year together in two queries. */
@ApplicationScoped
class YearCounting {
  private Counts counts;
  private Documents documents;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  YearCounting() {}

  @Inject
  YearCounting(Counts counts, Documents documents, Clock clock) {
    this.counts = counts;
    this.documents = documents;
    this.clock = clock;
  }

  YearFigures of(BodyCode body, int year) {
    List<Slice> slices = counts.slices(body, year);
    return new YearFigures(
        body,
        year,
        clock.instant(),
        sum(slices, s -> !s.isNew()),
        sum(slices, Slice::isNew),
        sum(slices, s -> s.outcome() != null),
        sum(slices, s -> s.outcome() != null && s.late()),
        sum(slices, s -> s.outcome() == null),
        months(slices),
        outcomes(slices, TableFormat.of(year)),
        channels(slices),
        applicants(slices),
        documents.columns(body, year).stream()
            .map(each -> new Timely(each.column(), each.items(), each.inTime(), each.late()))
            .toList());
  }

  private static int sum(List<Slice> slices, Predicate<Slice> which) {
    return slices.stream().filter(which).mapToInt(Slice::cases).sum();
  }

  private static List<Count> months(List<Slice> slices) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            month ->
                new Count(
                    Integer.toString(month),
                    "",
                    new Facet("month", Integer.toString(month), "").toString(),
                    sum(slices, s -> s.month() == month)))
        .toList();
  }

  private static List<Count> outcomes(List<Slice> slices, TableFormat format) {
    return Table3Row.of(format).stream()
        .filter(Table3Row::result)
        .map(
            row ->
                new Count(
                    row.key(),
                    row.outcomes().size() == 1 ? row.outcomes().getFirst().label() : "（六）其他处理",
                    new Facet("row", row.key(), "").toString(),
                    sum(slices, s -> s.outcome() != null && row.outcomes().contains(s.outcome()))))
        .toList();
  }

  private static List<Count> channels(List<Slice> slices) {
    return Arrays.stream(Channel.values())
        .map(
            channel ->
                new Count(
                    channel.name(),
                    "",
                    new Facet("channel", channel.name(), "").toString(),
                    sum(slices, s -> s.isNew() && s.channel() == channel)))
        .toList();
  }

  private static List<Count> applicants(List<Slice> slices) {
    return Arrays.stream(ApplicantKind.values())
        .map(
            kind ->
                new Count(
                    kind.name(),
                    "",
                    new Facet("applicant", ApplicantColumns.key(kind), "").toString(),
                    sum(slices, s -> s.isNew() && s.kind() == kind)))
        .toList();
  }
}
