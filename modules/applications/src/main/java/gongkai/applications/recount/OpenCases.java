package gongkai.applications.recount;

import gongkai.applications.CaseId;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockJson;
import gongkai.applications.clock.ClockState;
import gongkai.applications.recount.OpenCase.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes what recounting needs of the open cases, many at a time, without entities. */
@ApplicationScoped
class OpenCases {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  OpenCases() {}

  OpenCases(EntityManager em) {
    this.em = em;
  }

  /** The last id of the next piece after an id, empty at the end. */
  Optional<String> endOfPiece(String after, int size) {
    List<?> ids =
        em.createNativeQuery(
                """
                select id from applications.application where is_open = true and id > ?1
                order by is_open, id limit %d
                """
                    .formatted(size))
            .setParameter(1, after)
            .getResultList();
    return ids.isEmpty() ? Optional.empty() : Optional.of((String) ids.getLast());
  }

  /** Locks them until the transaction ends: who changes one waits or came first. */
  void lock(String after, String last) {
    em.createNativeQuery(
            """
            select id from applications.application
            where is_open = true and id > ?1 and id <= ?2 for update
            """)
        .setParameter(1, after)
        .setParameter(2, last)
        .getResultList();
  }

  /** The open cases after an id, up to another. */
  List<OpenCase> between(String after, String last) {
    Map<String, List<ClockEvent>> events = events(after, last);
    List<?> rows =
        em.createNativeQuery(
                """
                select id, number, body, clock_state, received_on, deadline, wait_until, provisional
                from applications.application where is_open = true and id > ?1 and id <= ?2
                order by is_open, id
                """)
            .setParameter(1, after)
            .setParameter(2, last)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new OpenCase(
                    new CaseId((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    new Stored(
                        ClockState.valueOf((String) row[3]),
                        day(row[4]),
                        day(row[5]),
                        day(row[6]),
                        (Boolean) row[7]),
                    events.getOrDefault((String) row[0], List.of())))
        .toList();
  }

  /** Writes what a clock shows now. */
  void show(CaseId id, Stored face) {
    em.createNativeQuery(
            """
            update applications.application
            set clock_state = ?2, received_on = cast(?3 as date), deadline = cast(?4 as date),
              wait_until = cast(?5 as date), provisional = ?6
            where id = ?1
            """)
        .setParameter(1, id.value())
        .setParameter(2, face.state().name())
        .setParameter(3, text(face.received()))
        .setParameter(4, text(face.deadline()))
        .setParameter(5, text(face.waitUntil()))
        .setParameter(6, face.provisional())
        .executeUpdate();
  }

  private Map<String, List<ClockEvent>> events(String after, String last) {
    List<?> rows =
        em.createNativeQuery(
                """
                select e.case_id, e.payload from applications.event e
                join applications.application a on a.id = e.case_id
                where a.is_open = true and a.id > ?1 and a.id <= ?2 and e.clock = true
                order by e.case_id, e.position
                """)
            .setParameter(1, after)
            .setParameter(2, last)
            .getResultList();
    Map<String, List<ClockEvent>> events = new HashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      events
          .computeIfAbsent((String) row[0], id -> new ArrayList<>())
          .add(ClockJson.read((String) row[1]));
    }
    return events;
  }

  private static @Nullable LocalDate day(@Nullable Object date) {
    return date == null ? null : ((Date) date).toLocalDate();
  }

  /** As text, for a {@code null} date has no type that PostgreSQL could know. */
  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
