package gongkai.reporting.desk;

import gongkai.office.Change.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the trail of a report says about its present content. */
record Trail(List<Act> acts) {

  /** The step that comes next, empty when all are passed or the author has it back. */
  String next(List<String> steps) {
    int passed = passes().size();
    return !endsSentBack() && passed < steps.size() ? steps.get(passed) : "";
  }

  boolean endsSentBack() {
    return !acts.isEmpty() && acts.getLast().deed() == Deed.SENT_BACK;
  }

  /** Everyone who wrote since the last edition. */
  Set<String> writers() {
    Set<String> writers = new HashSet<>();
    for (Act act : acts) {
      switch (act.deed()) {
        case DRAFTED -> writers.add(act.actor());
        case PUBLISHED -> writers.clear();
        case PASSED, SENT_BACK, HELD, WITHDRAWN, OVERRIDDEN -> {}
      }
    }
    return writers;
  }

  /** Why somebody may not pass a step: it is their own work, or they passed one (Article 17). */
  List<Problem> objections(String login) {
    if (writers().contains(login)) {
      return List.of(new Problem("", "own-work", "不能审核自己编写的报告，请交由他人审核。"));
    }
    return passes().stream().anyMatch(pass -> pass.actor().equals(login))
        ? List.of(new Problem("", "passed-before", "您已审核过前一环节，下一环节须由他人审核。"))
        : List.of();
  }

  /** The steps passed for the present content. */
  List<Act> passes() {
    List<Act> passes = new ArrayList<>();
    for (Act act : acts) {
      switch (act.deed()) {
        case DRAFTED, SENT_BACK, PUBLISHED -> passes.clear();
        case PASSED -> passes.add(act);
        case HELD, WITHDRAWN, OVERRIDDEN -> {}
      }
    }
    return passes;
  }

  /** Says whether each of the steps is on record, in order, for that content. */
  boolean proves(List<String> steps, String contentHash) {
    return !steps.isEmpty()
        && passes().stream().map(Act::step).toList().equals(steps)
        && passes().stream().allMatch(pass -> pass.contentHash().equals(contentHash));
  }

  /** The rules answered for since the present content was written, each with the last reason. */
  Map<String, String> overridden() {
    Map<String, String> rules = new HashMap<>();
    for (Act act : acts) {
      switch (act.deed()) {
        case DRAFTED -> rules.clear();
        case OVERRIDDEN -> rules.put(act.step(), act.text());
        case PASSED, SENT_BACK, HELD, PUBLISHED, WITHDRAWN -> {}
      }
    }
    return rules;
  }
}
