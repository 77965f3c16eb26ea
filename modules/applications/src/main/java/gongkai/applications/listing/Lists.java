package gongkai.applications.listing;

import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.Group;
import gongkai.applications.desk.ProposalView.State;
import gongkai.office.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the desk as conditions, and as one decision about a case: an open case stands in
 * exactly one of those by time, whatever its clock does.
 */
final class Lists {
  /** Working days until which a deadline is near. */
  static final int SOON = 5;

  private static final Set<ClockState> WAITING =
      EnumSet.of(
          ClockState.NOT_STARTED,
          ClockState.WAITING_FOR_CORRECTION,
          ClockState.CONSULTING,
          ClockState.WAITING_FOR_PAYMENT);

  private Lists() {}

  /** The list by time of an open case. */
  static Group byTime(
      ClockState state, @Nullable LocalDate deadline, LocalDate today, LocalDate soon) {
    if (deadline == null) {
      return Group.WAITING;
    }
    if (deadline.isBefore(today)) {
      return Group.OVERDUE;
    }
    if (deadline.equals(today)) {
      return Group.DUE_TODAY;
    }
    if (!deadline.isAfter(soon)) {
      return Group.DUE_SOON;
    }
    return WAITING.contains(state) ? Group.WAITING : Group.LATER;
  }

  static void add(Filter filter, Group group, Desk desk) {
    if (group != Group.TO_APPROVE) { // only open cases wait for a step
      filter.add("a.open = true");
    }
    switch (group) {
      case MINE -> filter.add("a.handling.officer = :me", "me", desk.actor().login());
      case UNIT -> {
        List<String> mine = desk.departments();
        filter.add("a.handling.department in :mine", "mine", mine.isEmpty() ? List.of("-") : mine);
      }
      case UNASSIGNED -> filter.add("a.handling.department = ''").add("a.handling.officer = ''");
      case TO_APPROVE -> toApprove(filter, desk);
      case OVERDUE -> filter.add("a.dial.deadline < :today", "today", desk.today());
      case DUE_TODAY -> filter.add("a.dial.deadline = :today", "today", desk.today());
      case DUE_SOON ->
          filter
              .add("a.dial.deadline > :today", "today", desk.today())
              .add("a.dial.deadline <= :soon", "soon", desk.soon());
      case WAITING ->
          filter
              .add(
                  "(a.dial.deadline is null"
                      + " or (a.dial.deadline > :soon and a.dial.state in :waiting))",
                  "soon",
                  desk.soon())
              .with("waiting", WAITING);
      case LATER ->
          filter
              .add("a.dial.deadline > :soon", "soon", desk.soon())
              .add("a.dial.state not in :waiting", "waiting", WAITING);
    }
  }

  private static void toApprove(Filter filter, Desk desk) {
    filter
        .add(
            "a.handling.waitingFor in :roles",
            "roles",
            desk.actor().roles().isEmpty()
                ? List.of("-")
                : desk.actor().roles().stream().map(Role::name).toList())
        .add(
            """
            not exists (select p.id from Proposal p left join p.words w where p.caseId = a.id
              and p.state = :proposed and (p.proposer = :me or w.actor = :me))""",
            "proposed",
            State.PROPOSED)
        .with("me", desk.actor().login());
  }
}
