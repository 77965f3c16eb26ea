package gongkai.reporting.format;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.counts.Table3Row;
import gongkai.reporting.bookkeeping.Measure;
import gongkai.reporting.ledger.Ledger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the figures of a table are counted from. A cell counts what two kinds of codes say together;
 * one stands in the rows and the other in the columns.
 */
public enum Source {
  /** Ledgers of Article 20, by ledger and by what of it is measured. */
  LEDGERS(codes(Ledger.values(), Ledger::code), codes(Measure.values(), Measure::code)),
  /** Applications, by what became of them in the year and by kind of applicant. */
  APPLICATIONS(stations(), codes(ApplicantKind.values(), ApplicantColumns::key)),
  /** The register of remedies, by route and by result. */
  REMEDIES(
      codes(RemedyRoute.values(), RemedyRoute::code),
      codes(ResultClass.values(), ResultClass::code)),
  /** Nothing that is recorded here. */
  NONE(Set.of(), Set.of());

  // unmodifiable sets, which the checker cannot see in their type
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> things;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> aspects;

  Source(Set<String> things, Set<String> aspects) {
    this.things = things;
    this.aspects = aspects;
  }

  /** Its name in format files and public records. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Says whether a code is one of either. */
  boolean knows(String code) {
    return things.contains(code) || aspects.contains(code);
  }

  /** Says whether all are codes of things: ledgers, outcomes, routes. */
  public boolean areThings(Collection<String> codes) {
    return things.containsAll(codes);
  }

  /** Says whether all are codes of aspects: measures, kinds of applicants, results. */
  public boolean areAspects(Collection<String> codes) {
    return aspects.containsAll(codes);
  }

  private static <T> Set<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> stations() {
    return Table3Row.all().stream().map(Table3Row::key).collect(Collectors.toUnmodifiableSet());
  }
}
