package gongkai.applications.tally;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.counts.Slice;
import gongkai.applications.counts.Table3;
import gongkai.applications.counts.Table3Row;
import gongkai.applications.counts.Table4;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door: each answer is read in one transaction. */
@ApplicationScoped
@Transactional
class CountsDesk implements Counts {
  private static final int MOST = 1000;
  private static final int MOST_CLASSIFIED = 5000;

  private CaseTally cases;
  private SliceTally slices;
  private CellPages pages;
  private RemedyTally remedies;

  @SuppressWarnings("NullAway.Init")
  CountsDesk() {}

  @Inject
  CountsDesk(CaseTally cases, SliceTally slices, CellPages pages, RemedyTally remedies) {
    this.cases = cases;
    this.slices = slices;
    this.pages = pages;
    this.remedies = remedies;
  }

  @Override
  public Table3 table3(BodyCode body, int year) {
    return cases.table(new Year(body, year));
  }

  @Override
  public Table4 table4(BodyCode body, int year) {
    return remedies.table(new Year(body, year));
  }

  @Override
  public List<CountedCase> cases(
      BodyCode body,
      int year,
      Table3Row row,
      @Nullable ApplicantKind column,
      String after,
      int limit) {
    demand(limit, MOST);
    return pages.page(new Year(body, year), Cell.of(year, row, column), after, limit);
  }

  @Override
  public List<Slice> slices(BodyCode body, int year) {
    return slices.of(new Year(body, year));
  }

  @Override
  public List<CountedCase> cases(
      BodyCode body, int year, Slice.Facet facet, String after, int limit) {
    demand(limit, MOST);
    return pages.page(new Year(body, year), Cell.of(year, facet), after, limit);
  }

  @Override
  public List<ClassifiedCase> classified(BodyCode body, int year, String before, int limit) {
    demand(limit, MOST_CLASSIFIED);
    return cases.classified(new Year(body, year), before, limit);
  }

  @Override
  public List<CountedRemedy> remedies(
      BodyCode body,
      int year,
      RemedyRoute route,
      @Nullable ResultClass result,
      String after,
      int limit) {
    demand(limit, MOST);
    return remedies.entries(new Year(body, year), route, result, after, limit);
  }

  private static void demand(int limit, int most) {
    if (limit < 1 || limit > most) {
      throw new IllegalArgumentException("Not 1 to " + most + ": " + limit);
    }
  }
}
