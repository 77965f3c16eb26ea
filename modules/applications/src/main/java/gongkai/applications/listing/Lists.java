package gongkai.applications.listing;

import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.Group;
import gongkai.applications.desk.ProposalView.State;
import gongkai.office.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the desk as filters, and as one decision about a case: an open case stands in
 * exactly one of those by time, whatever its clock does.
 */
final class Lists {
  /** Working days until which a deadline is near. */
  static final int SOON = 5;

  private static final EnumSet<ClockState> WAITING =
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

  /**
   * The cases of a list, as filters that have no case in common: an index finds the matches of one
   * state or one department, but not those of several.
   */
  static List<Filter> apart(Filter all, Group group, Desk desk) {
    Filter open = all.copy().add("a.open = true");
    LocalDate today = desk.today();
    return switch (group) {
      case MINE ->
          List.of(
              open.add("a.handling.officer = :me", "me", desk.actor().login())
                  .lead(Order.URGENT, "a.handling.officer", "a.open"));
      case UNIT -> desk.departments().stream().map(unit -> unit(open.copy(), unit)).toList();
      case UNASSIGNED -> List.of(unit(open, "").add("a.handling.officer = ''"));
      case TO_APPROVE -> List.of(toApprove(all.copy(), desk)); // only open cases wait for a step
      case OVERDUE ->
          List.of(
              open.add("a.dial.deadline < :today", "today", today).lead(Order.URGENT, "a.open"));
      case DUE_TODAY ->
          List.of(
              open.add("a.dial.deadline = :today", "today", today).lead(Order.URGENT, "a.open"));
      case DUE_SOON ->
          List.of(
              open.add("a.dial.deadline > :today", "today", today)
                  .add("a.dial.deadline <= :soon", "soon", desk.soon())
                  .lead(Order.URGENT, "a.open"));
      case WAITING ->
          Stream.concat(
                  Stream.of(
                      open.copy().add("a.dial.deadline is null").lead(Order.URGENT, "a.open")),
                  WAITING.stream().map(state -> beyond(open.copy(), state, desk)))
              .toList();
      case LATER ->
          EnumSet.complementOf(WAITING).stream()
              .map(state -> beyond(open.copy(), state, desk))
              .toList();
    };
  }

  private static Filter unit(Filter filter, String department) {
    return filter
        .add("a.handling.department = :unit", "unit", department)
        .lead(Order.URGENT, "a.open", "a.handling.department");
  }

  /** In one state, with a last day that is not near. */
  private static Filter beyond(Filter filter, ClockState state, Desk desk) {
    return filter
        .add("a.dial.deadline > :soon", "soon", desk.soon())
        .add("a.dial.state = :dial", "dial", state)
        .lead(Order.URGENT, "a.open", "a.dial.state");
  }

  private static Filter toApprove(Filter filter, Desk desk) {
    return filter
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
