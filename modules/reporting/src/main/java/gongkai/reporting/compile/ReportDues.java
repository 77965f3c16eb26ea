package gongkai.reporting.compile;

import gongkai.applications.reminder.DueSource;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.reporting.draft.BoardRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reminds who compiles reports of the last day of publication (Article 49): of the own report of
 * the last year until it is public, and, once the day is over, of those that report to the own
 * body.
 */
@ApplicationScoped
@Transactional
class ReportDues implements DueSource {
  private Office office;
  private Looking looking;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ReportDues() {}

  @Inject
  ReportDues(Office office, Looking looking, Clock clock) {
    this.office = office;
    this.looking = looking;
    this.clock = clock;
  }

  @Override
  public List<Day> of(Actor actor) {
    if (!Permission.EDIT_REPORTS.isHeldBy(actor)) {
      return List.of();
    }
    BodyCode own = actor.body();
    List<Body> bodies =
        office.bodies().stream()
            .filter(body -> body.code().equals(own) || own.equals(body.parent()))
            .toList();
    List<BoardRow> board = looking.board(bodies, LocalDate.now(clock).getYear() - 1);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < board.size(); i++) {
      BoardRow row = board.get(i);
      if (row.edition() == 0 && (row.late() || row.body().equals(own))) {
        days.add(day(row, bodies.get(i).shortName()));
      }
    }
    return days;
  }

  private static Day day(BoardRow row, String name) {
    String matter = "report/" + row.body() + "/" + row.year();
    return new Day(
        UUID.nameUUIDFromBytes(matter.getBytes(StandardCharsets.UTF_8)).toString(),
        name + row.year() + "年度报告",
        row.body(),
        row.due());
  }
}
