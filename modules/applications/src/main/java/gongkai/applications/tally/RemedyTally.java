package gongkai.applications.tally;

import gongkai.applications.counts.Counts.CountedRemedy;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.counts.Table4;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Counts the register for Table 4, by the convention that is set. */
@ApplicationScoped
class RemedyTally {
  private static final String COLUMNS =
      """
      select r.id, r.authority_number, r.filed_on, r.decided_on, r.route,
        case when r.decided_on is null or r.decided_on > ?3
          then 'PENDING' else r.result_class end as result
      from applications.remedy r where r.body = ?1 and
      """;

  private static final String CONCLUDED =
      COLUMNS
          + "r.decided_on between ?2 and ?3 union all "
          + COLUMNS
          + "r.filed_on <= ?3 and r.decided_on is null union all "
          + COLUMNS
          + "r.filed_on <= ?3 and r.decided_on > ?3";

  private static final String FILED = COLUMNS + "r.filed_on between ?2 and ?3";

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private String remedies;

  @SuppressWarnings("NullAway.Init")
  RemedyTally() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  RemedyTally(
      @ConfigProperty(name = "gongkai.applications.remedies.counted-by", defaultValue = "concluded")
          String countedBy) {
    this.remedies = remedies(CountedBy.of(countedBy));
  }

  RemedyTally(EntityManager em, CountedBy countedBy) {
    this.em = em;
    this.remedies = remedies(countedBy);
  }

  private static String remedies(CountedBy countedBy) {
    return switch (countedBy) {
      case CONCLUDED -> CONCLUDED;
      case FILED -> FILED;
    };
  }

  Table4 table(Year year) {
    Map<RemedyRoute, Map<ResultClass, Integer>> cells = new EnumMap<>(RemedyRoute.class);
    for (RemedyRoute route : RemedyRoute.values()) {
      Map<ResultClass, Integer> row = new EnumMap<>(ResultClass.class);
      for (ResultClass result : ResultClass.values()) {
        row.put(result, 0);
      }
      cells.put(route, row);
    }
    String sql =
        "select c.route, c.result, count(*) from (" + remedies + ") c group by c.route, c.result";
    for (Object found : year.query(em, sql).getResultList()) {
      Object[] columns = (Object[]) found;
      cells
          .getOrDefault(RemedyRoute.valueOf((String) columns[0]), Map.of())
          .put(ResultClass.valueOf((String) columns[1]), ((Number) columns[2]).intValue());
    }
    return new Table4(year.body(), year.year(), cells);
  }

  List<CountedRemedy> entries(
      Year year, RemedyRoute route, @Nullable ResultClass result, String after, int limit) {
    String sql =
        "select c.id, c.authority_number, c.filed_on, c.decided_on from ("
            + remedies
            + ") c where c.id > ?4 and c.route = ?5"
            + (result == null ? "" : " and c.result = '" + result.name() + "'")
            + " order by c.id";
    List<?> found =
        year.query(em, sql)
            .setParameter(4, after)
            .setParameter(5, route.name())
            .setMaxResults(limit)
            .getResultList();
    return found.stream().map(columns -> counted((Object[]) columns)).toList();
  }

  private static CountedRemedy counted(Object[] columns) {
    return new CountedRemedy(
        (String) columns[0],
        (String) columns[1],
        CaseTally.day(columns[2]),
        columns[3] == null ? null : CaseTally.day(columns[3]));
  }
}
