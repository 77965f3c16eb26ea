package gongkai.catalogue.item;

import gongkai.catalogue.ItemView;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a trail: who wrote what is under review, who passed it, and who may pass it next. */
public final class Trail {
  private final List<Act> acts;

  /** Over the acts of an item or a batch, oldest first. */
  public Trail(List<Act> acts) {
    this.acts = List.copyOf(acts);
  }

  /** Everyone who had a hand in the content since it was last settled. */
  public Set<String> writers() {
    Set<String> writers = new HashSet<>();
    for (Act act : acts) {
      if (act.deed().settles()) {
        writers.clear();
      } else if (act.deed().writes()) {
        writers.add(act.actor());
      }
    }
    return writers;
  }

  /** The steps passed since the content was handed to review, in order. */
  public List<Act> passes() {
    List<Act> passes = new ArrayList<>();
    for (Act act : acts) {
      if (act.deed().opensRound()) {
        passes.clear();
      } else if (act.deed() == Deed.PASSED) {
        passes.add(act);
      }
    }
    return passes;
  }

  /** Everyone who wrote or passed it: none of them may take the next step. */
  public Set<String> hands() {
    Set<String> hands = new TreeSet<>(writers());
    passes().forEach(pass -> hands.add(pass.actor()));
    return hands;
  }

  /**
   * Why the actor may not pass the step, if so: the role is missing, it is their own work, or they
   * passed a step before (Article 17).
   */
  public Optional<Problem> objection(Actor actor, String step) {
    if (step.isEmpty()) {
      return problem("state", "没有等待审核的环节，请刷新页面。");
    }
    if (!actor.is(Role.valueOf(step))) {
      return problem("forbidden", "这一步不由您审核，请交由相应岗位的人员办理。");
    }
    if (writers().contains(actor.login())) {
      return problem("own-work", "不能审核自己撰写的内容，请交由他人审核。");
    }
    if (passes().stream().anyMatch(pass -> pass.actor().equals(actor.login()))) {
      return problem("passed-before", "您已审核过这份内容的前一环节，下一环节须由他人审核。");
    }
    return Optional.empty();
  }

  /** The trail as others see it. */
  public List<ItemView.Step> view() {
    return acts.stream().map(Act::view).toList();
  }

  private static Optional<Problem> problem(String code, String text) {
    return Optional.of(new Problem("", code, text));
  }
}
