package gongkai.applications.listing;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.Group;
import gongkai.calendar.WorkingCalendar;
import gongkai.office.BodyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of what a listing reads.
 *
 * @param calendars calendar of a body
 */
record Rows(LocalDate today, LocalDate soon, Function<BodyCode, WorkingCalendar> calendars) {
  static final String SELECT =
      """
      select a.id, a.intent.number, a.intent.body, a.intent.kind, a.intent.channel, a.stage,
             a.subject, a.dial.received, a.dial.state, a.dial.deadline, a.dial.answeredLate,
             a.dial.provisional, a.handling.department, a.handling.officer, a.outcome, a.changedAt,
             a.open, a.dial.answeredDay""";

  CaseRow row(Object[] row) {
    LocalDate deadline = (LocalDate) row[9];
    boolean open = (Boolean) row[16];
    BodyCode body = new BodyCode((String) row[2]);
    ClockState state = (ClockState) row[8];
    Group group = open ? Lists.byTime(state, deadline, today, soon) : null;
    return new CaseRow(
        new CaseId((String) row[0]),
        (String) row[1],
        body,
        (CaseKind) row[3],
        (Channel) row[4],
        (Stage) row[5],
        (String) row[6],
        (LocalDate) row[7],
        state,
        deadline,
        open ? daysLeft(body, deadline) : 0,
        (Boolean) row[10] || group == Group.OVERDUE,
        (Integer) row[17],
        (Boolean) row[11],
        group,
        (String) row[12],
        (String) row[13],
        (Outcome) row[14],
        Instant.ofEpochMilli((Long) row[15]));
  }

  private int daysLeft(BodyCode body, @Nullable LocalDate deadline) {
    if (deadline == null) {
      return 0;
    }
    WorkingCalendar calendar = calendars.apply(body);
    return deadline.isBefore(today)
        ? -calendar.count(deadline, today)
        : calendar.count(today, deadline);
  }
}
