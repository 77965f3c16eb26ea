package gongkai.reporting.compile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.ClassifiedCase;
import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Counts.CountedRemedy;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.counts.Slice;
import gongkai.applications.counts.Table3;
import gongkai.applications.counts.Table3Row;
import gongkai.applications.counts.Table4;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Cases and remedies in memory, counted one by one. */
public final class CaseBook implements Counts {
  private final List<Life> lives = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();
  private @Nullable Life late;

  /** A case: opened, perhaps closed with an outcome. */
  public record Life(
      ApplicantKind kind, LocalDate opened, @Nullable LocalDate closed, Outcome outcome) {}

  /** A remedy: filed, perhaps decided. */
  record Dispute(
      RemedyRoute route, LocalDate filed, @Nullable LocalDate decided, ResultClass result) {}

  /** Takes a case; it is numbered by its place, from {@code n-00000}. */
  public void add(Life life) {
    lives.add(life);
  }

  /**
   * The case comes after the figures were counted and before it is gone through what they count.
   */
  void addBetweenCountAndProof(Life life) {
    late = life;
  }

  void add(Dispute dispute) {
    disputes.add(dispute);
  }

  private List<ClassifiedCase> of(int year) {
    List<ClassifiedCase> cases = new ArrayList<>();
    for (int i = 0; i < lives.size(); i++) {
      Life life = lives.get(i);
      LocalDate closed = life.closed();
      boolean before = closed != null && closed.getYear() < year;
      if (life.opened().getYear() <= year && !before) {
        boolean open = closed == null || closed.getYear() > year;
        String number = "n-%05d".formatted(i);
        cases.add(
            new ClassifiedCase(
                new CountedCase(
                    new CaseId("00000000-0000-0000-0000-%012d".formatted(i)),
                    number,
                    life.opened(),
                    open ? null : closed,
                    open ? null : life.outcome()),
                life.kind(),
                life.opened().getYear() < year));
      }
    }
    return cases;
  }

  private static Predicate<ClassifiedCase> in(Table3Row row) {
    return each -> row.counts(each.carried(), each.counted().outcome());
  }

  @Override
  public Table3 table3(BodyCode body, int year) {
    Map<String, Map<ApplicantKind, Integer>> cells = new HashMap<>();
    for (Table3Row row : Table3Row.all()) {
      Map<ApplicantKind, Integer> counts = new EnumMap<>(ApplicantKind.class);
      for (ApplicantKind kind : ApplicantKind.values()) {
        counts.put(kind, cases(body, year, row, kind, "", 1000).size());
      }
      cells.put(row.key(), counts);
    }
    return new Table3(body, year, cells);
  }

  @Override
  public List<CountedCase> cases(
      BodyCode body,
      int year,
      Table3Row row,
      @Nullable ApplicantKind column,
      String after,
      int limit) {
    return of(year).stream()
        .filter(in(row))
        .filter(each -> column == null || each.column() == column)
        .map(ClassifiedCase::counted)
        .filter(each -> each.number().compareTo(after) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Slice> slices(BodyCode body, int year) {
    return of(year).stream()
        .map(
            each ->
                new Slice(
                    each.carried() ? 0 : each.counted().opened().getMonthValue(),
                    Channel.ONLINE,
                    each.column(),
                    each.counted().outcome(),
                    false,
                    1))
        .toList();
  }

  @Override
  public List<CountedCase> cases(
      BodyCode body, int year, Slice.Facet facet, String after, int limit) {
    return of(year).stream()
        .filter(
            each ->
                switch (facet) {
                  case Slice.NewInMonth asked ->
                      !each.carried() && each.counted().opened().getMonthValue() == asked.month();
                  case Slice.NewByChannel asked ->
                      !each.carried() && asked.channel() == Channel.ONLINE;
                  case Slice.Answered asked -> each.counted().outcome() != null && !asked.late();
                })
        .map(ClassifiedCase::counted)
        .filter(each -> each.number().compareTo(after) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public List<ClassifiedCase> classified(BodyCode body, int year, String before, int limit) {
    if (late != null) {
      lives.add(late);
      late = null;
    }
    return of(year).stream()
        .filter(each -> before.isEmpty() || each.counted().number().compareTo(before) < 0)
        .sorted(Comparator.comparing((ClassifiedCase c) -> c.counted().number()).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Table4 table4(BodyCode body, int year) {
    Map<RemedyRoute, Map<ResultClass, Integer>> cells = new EnumMap<>(RemedyRoute.class);
    for (RemedyRoute route : RemedyRoute.values()) {
      Map<ResultClass, Integer> row = new EnumMap<>(ResultClass.class);
      for (ResultClass result : ResultClass.values()) {
        row.put(result, remedies(body, year, route, result, "", 1000).size());
      }
      cells.put(route, row);
    }
    return new Table4(body, year, cells);
  }

  @Override
  public List<CountedRemedy> remedies(
      BodyCode body,
      int year,
      RemedyRoute route,
      @Nullable ResultClass result,
      String after,
      int limit) {
    List<CountedRemedy> found = new ArrayList<>();
    for (int i = 0; i < disputes.size(); i++) {
      Dispute each = disputes.get(i);
      String id = "r-%05d".formatted(i);
      LocalDate decided = each.decided();
      boolean pending = decided == null || decided.getYear() > year;
      boolean counted = each.filed().getYear() <= year && (pending || decided.getYear() == year);
      ResultClass stands = pending ? ResultClass.PENDING : each.result();
      if (counted
          && each.route() == route
          && (result == null || result == stands)
          && id.compareTo(after) > 0) {
        found.add(new CountedRemedy(id, "案" + i, each.filed(), decided));
      }
    }
    return found.stream().limit(limit).toList();
  }
}
