package gongkai.reporting.compile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Table3Row;
import gongkai.office.BodyCode;
import gongkai.reporting.bookkeeping.LedgerProof.Part;
import gongkai.reporting.draft.Proof;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cases behind a figure, in the order of their registration numbers.
 *
 * @param kind of applicants, {@code null} for all
 */
public record Cases(
    Counts counts, BodyCode body, int year, Table3Row row, @Nullable ApplicantKind kind)
    implements Part {

  /**
   * The cases that codes of a form count: all outcomes in one list, and what is no outcome by
   * itself.
   *
   * @param kind of applicants, {@code null} for all
   */
  public static List<Part> of(
      Counts counts, BodyCode body, int year, List<String> codes, @Nullable ApplicantKind kind) {
    List<Outcome> outcomes =
        Table3Row.all().stream()
            .filter(row -> codes.contains(row.key()))
            .flatMap(row -> row.outcomes().stream())
            .toList();
    Stream<Table3Row> stocks =
        Table3Row.all().stream()
            .filter(Predicate.not(Table3Row::result))
            .filter(row -> codes.contains(row.key()));
    Stream<Table3Row> results =
        outcomes.isEmpty() ? Stream.empty() : Stream.of(new Table3Row("outcomes", outcomes));
    return Stream.concat(stocks, results)
        .<Part>map(row -> new Cases(counts, body, year, row, kind))
        .toList();
  }

  @Override
  public List<Proof> page(String after, int limit) {
    return counts.cases(body, year, row, kind, after, limit).stream().map(CaseProof::of).toList();
  }

  @Override
  public String key(Proof proof) {
    return proof.number();
  }
}
