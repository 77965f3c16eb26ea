package gongkai.reporting.desk;

import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import java.util.List;
import java.util.function.Supplier;

/**
 * Who may take which step of a review (Article 17), and why not; no objection when they may.
 *
 * @param steps the roles whose steps the report has to pass, in order
 * @param blocking what stops it, read only when it is asked for
 */
record ReviewRules(
    ReportState state,
    Origin origin,
    List<String> steps,
    Trail trail,
    Supplier<Blocking> blocking) {

  /** The step that it waits for, empty for none. */
  String waitingFor() {
    boolean underReview = state == ReportState.DRAFT || state == ReportState.IN_REVIEW;
    return underReview ? trail.next(steps) : "";
  }

  /** Passing the step that it waits for; the last one only when nothing blocks any more. */
  List<Problem> passing(Actor actor) {
    String step = waitingFor();
    if (step.isEmpty()) {
      return List.of(new Problem("", "state", "没有等待审核的环节，请刷新页面。"));
    }
    if (!actor.is(Role.valueOf(step))) {
      return List.of(new Problem("", "forbidden", "这一步不由您审核，请交由相应岗位的人员办理。"));
    }
    List<Problem> personal = trail.objections(actor.login());
    if (!personal.isEmpty()) {
      return personal;
    }
    boolean last = trail.passes().size() == steps.size() - 1;
    return last ? blocking.get().problems() : List.of();
  }

  /** Answering for an error of a rule. */
  List<Problem> overriding(Actor actor, String rule) {
    if (isDone()) {
      return List.of(new Problem("", "state", "当前状态不能放行，请刷新页面。"));
    }
    List<Problem> objections = blocking.get().objections(rule, origin);
    if (!objections.isEmpty()) {
      return objections;
    }
    return trail.writers().contains(actor.login())
        ? List.of(new Problem("", "own-work", "不能放行自己编写的报告，请交由他人办理。"))
        : List.of();
  }

  /** Sending it back to its author. */
  List<Problem> sendingBack(Actor actor) {
    if (isDone()) {
      return List.of(new Problem("", "state", "当前状态不能退回，请刷新页面。"));
    }
    return steps.stream().noneMatch(step -> actor.is(Role.valueOf(step)))
        ? List.of(new Problem("", "forbidden", "这份报告不由您审核，请交由相应岗位的人员办理。"))
        : List.of();
  }

  private boolean isDone() {
    return state == ReportState.PUBLISHED || state == ReportState.WITHDRAWN;
  }
}
