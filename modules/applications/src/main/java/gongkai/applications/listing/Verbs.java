package gongkai.applications.listing;

import gongkai.applications.CaseKind;
import gongkai.applications.LetterKind;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.desk.ProposalView.State;
import gongkai.applications.desk.Verb;
import gongkai.office.Actor;
import gongkai.office.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the page of a case offers; the verbs themselves decide again. */
final class Verbs {
  private static final Set<Verb> OF_OFFICERS =
      EnumSet.of(
          Verb.DESCRIBE,
          Verb.INNER_DEADLINES,
          Verb.CONSULT_INSIDE,
          Verb.LINK,
          Verb.TO_PROACTIVE,
          Verb.SPLIT,
          Verb.WITHDRAW);
  private static final Set<Verb> THAT_PUT_UP =
      EnumSet.of(Verb.ASK_REASONS, Verb.FIX_PERIOD, Verb.RECLASSIFY);

  private Verbs() {}

  static Set<Verb> of(
      Actor actor, CaseFacts facts, @Nullable ProposalView pending, List<ProposalView> all) {
    Set<Verb> verbs = EnumSet.noneOf(Verb.class);
    boolean handles = Permission.HANDLE_APPLICATIONS.isHeldBy(actor);
    if (handles) {
      verbs.add(Verb.NOTE);
    }
    if (!facts.open()) {
      return verbs;
    }
    if (Permission.ASSIGN_APPLICATIONS.isHeldBy(actor)) {
      verbs.add(Verb.ASSIGN);
    }
    if (facts.handling().department().isEmpty() && !handles) {
      return approving(verbs, actor, pending);
    }
    verbs.add(Verb.ANSWER_INSIDE);
    if (handles) {
      String officer = facts.handling().officer();
      verbs.add(officer.equals(actor.login()) ? Verb.RELEASE : Verb.CLAIM);
      verbs.addAll(OF_OFFICERS);
      putUp(verbs, facts, pending, all);
    }
    return approving(verbs, actor, pending);
  }

  private static void putUp(
      Set<Verb> verbs, CaseFacts facts, @Nullable ProposalView pending, List<ProposalView> all) {
    boolean corrected = sent(all, LetterKind.CORRECTION);
    if (facts.dial().state() == ClockState.WAITING_FOR_CORRECTION) {
      verbs.add(Verb.CORRECTION_RECEIVED);
    }
    if (pending != null) {
      if (pending.state() == State.APPROVED) {
        verbs.add(Verb.RECORD_DISPATCH);
      }
      return;
    }
    verbs.addAll(THAT_PUT_UP);
    verbs.add(facts.intent().kind() == CaseKind.DISCLOSURE ? Verb.DECIDE : Verb.RECTIFY);
    if (!corrected) {
      verbs.add(Verb.ASK_CORRECTION);
    } else if (facts.dial().state() == ClockState.WAITING_FOR_CORRECTION) {
      verbs.add(Verb.LAPSE_CORRECTION);
    }
    if (!sent(all, LetterKind.EXTENSION)) {
      verbs.add(Verb.EXTEND);
    }
  }

  private static boolean sent(List<ProposalView> all, LetterKind letter) {
    return all.stream()
        .anyMatch(each -> each.letter() == letter && each.state() == State.DISPATCHED);
  }

  private static Set<Verb> approving(Set<Verb> verbs, Actor actor, @Nullable ProposalView pending) {
    if (pending == null) {
      return verbs;
    }
    if (pending.proposer().equals(actor.login())) {
      verbs.add(Verb.DROP);
      return verbs;
    }
    boolean step = actor.roles().stream().anyMatch(r -> r.name().equals(pending.waitingFor()));
    boolean before = pending.steps().stream().anyMatch(each -> each.actor().equals(actor.login()));
    if (step && !before) {
      verbs.add(Verb.APPROVE);
    }
    if (step || actor.roles().stream().anyMatch(role -> pending.chain().contains(role.name()))) {
      verbs.add(Verb.SEND_BACK);
    }
    return verbs;
  }
}
