package gongkai.applications.tally;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Channel;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Divides the cases of Table 3; which cases those are, {@link CaseTally} alone says. */
@ApplicationScoped
class SliceTally {
  private static final Comparator<Slice> ORDER =
      Comparator.comparingInt(Slice::month)
          .thenComparing(Slice::channel)
          .thenComparing(Slice::kind)
          .thenComparing(Slice::outcome, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Slice::late);

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  SliceTally() {}

  SliceTally(EntityManager em) {
    this.em = em;
  }

  List<Slice> of(Year year) {
    Map<Slice, Integer> cases = new HashMap<>();
    for (Object found : year.query(em, new YearCount(year.year()).bySlice()).getResultList()) {
      Object[] row = (Object[]) found;
      cases.merge(slice(row, 0), number(row[6]), Integer::sum);
    }
    return cases.entrySet().stream()
        .map(each -> counted(each.getKey(), each.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static Slice slice(Object[] row, int cases) {
    boolean open = row[2].equals(CaseTally.OPEN);
    return new Slice(
        number(row[5]),
        Channel.valueOf((String) row[3]),
        ApplicantKind.valueOf((String) row[0]),
        open ? null : Outcome.valueOf((String) row[2]),
        !open && number(row[4]) == 1,
        cases);
  }

  private static Slice counted(Slice like, int cases) {
    return new Slice(like.month(), like.channel(), like.kind(), like.outcome(), like.late(), cases);
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }
}
