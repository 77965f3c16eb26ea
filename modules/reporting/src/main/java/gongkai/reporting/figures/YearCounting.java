package gongkai.reporting.figures;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Channel;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Slice;
import gongkai.applications.counts.Table3Row;
import gongkai.catalogue.counts.Documents;
import gongkai.office.BodyCode;
import gongkai.reporting.format.ApplicantColumns;
import gongkai.reporting.format.CaseRow;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormats;
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
  private ReportFormats formats;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  YearCounting() {}

  @Inject
  YearCounting(Counts counts, Documents documents, ReportFormats formats, Clock clock) {
    this.counts = counts;
    this.documents = documents;
    this.formats = formats;
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
        formats.forYear(year).map(format -> outcomes(slices, format)).orElse(List.of()),
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

  private static List<Count> outcomes(List<Slice> slices, ReportFormat format) {
    return CaseRow.of(format).stream()
        .filter(CaseRow::divides)
        .map(
            row ->
                new Count(
                    row.key(),
                    row.label(),
                    new Facet("row", row.key(), "").toString(),
                    row.codes().stream().mapToInt(code -> counted(slices, code)).sum()))
        .toList();
  }

  private static int counted(List<Slice> slices, String code) {
    Table3Row row = Table3Row.of(code).orElseThrow();
    return sum(slices, slice -> row.counts(!slice.isNew(), slice.outcome()));
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
