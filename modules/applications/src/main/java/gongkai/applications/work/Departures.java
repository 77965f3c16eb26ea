package gongkai.applications.work;

import gongkai.applications.LetterKind;
import gongkai.applications.approval.Contents;
import gongkai.applications.approval.Effects;
import gongkai.applications.approval.Proposal;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.desk.ProposalView.State;
import gongkai.applications.dispatch.Concerns;
import gongkai.applications.dispatch.Departure;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An approved letter leaves: the clock is told, once, and the fee that it ends. With a notice to
 * correct the file gets what is to be corrected, which the applicant reads; the remark on its way
 * stays inside.
 */
@ApplicationScoped
class Departures {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Motions motions;
  private Concerns concerns;

  @SuppressWarnings("NullAway.Init")
  Departures() {}

  @Inject
  Departures(Motions motions, Concerns concerns) {
    this.motions = motions;
    this.concerns = concerns;
  }

  Change<DisclosureApplication> record(Opened opened, int number, LocalDate on, String remark) {
    motions.pending(opened);
    Optional<Proposal> found = motions.numbered(opened, number);
    if (found.isEmpty()) {
      return Opened.refused("proposal", "unknown", "没有这份呈批的文书。");
    }
    Proposal proposal = found.get();
    if (remark.length() > 500) {
      return Opened.refused("remark", "length", "发出说明最多500字，请压缩。");
    }
    if (proposal.state() != State.APPROVED) {
      return new Change.Refused<>(problems(proposal.leave(on)));
    }
    LocalDate approved = LocalDate.ofInstant(proposal.words().getLast().at(), ZONE);
    if (on.isBefore(approved)) {
      return Opened.refused("on", "order", "文书于" + approved + "审批完毕，发出日期不能更早，请核对。");
    }
    Contents contents = motions.contents(proposal);
    if (isLate(opened, proposal, on) && contents.lateReason().isBlank() && remark.isBlank()) {
      return Opened.refused("remark", "late-reason", "答复发出时已超过答复期限，请写明逾期的原因。");
    }
    return leave(opened, proposal, contents, approved, on, remark);
  }

  private Change<DisclosureApplication> leave(
      Opened opened,
      Proposal proposal,
      Contents contents,
      LocalDate approved,
      LocalDate on,
      String remark) {
    Optional<ClockEvent> effect =
        Effects.of(proposal.letter(), proposal.outcome(), contents.until(), approved, on);
    boolean asks = proposal.letter() == LetterKind.CORRECTION;
    String kept = motions.keep(opened, remark);
    String told = asks ? motions.keep(opened, contents.text()) : kept;
    if (effect.isPresent()
        && opened.file().happen(effect.get(), told, opened.login(), opened.timing())
            instanceof Change.Refused<DisclosureApplication> refused) {
      return refused;
    }
    List<Change.Problem> held =
        concerns.left(
            opened.actor(),
            new Departure(opened.id(), proposal.letter(), proposal.outcome(), null, on));
    if (!held.isEmpty()) {
      return new Change.Refused<>(held);
    }
    Change<Proposal> left = proposal.leave(on);
    return left instanceof Change.Refused<Proposal> refused
        ? new Change.Refused<>(refused.problems())
        : opened.noted(
            "dispatched", proposal.letter().name(), effect.isPresent() && !asks ? "" : kept);
  }

  private static boolean isLate(Opened opened, Proposal proposal, LocalDate on) {
    LocalDate deadline = opened.facts().dial().deadline();
    return proposal.outcome() != null && deadline != null && on.isAfter(deadline);
  }

  private static List<Change.Problem> problems(Change<Proposal> change) {
    return change instanceof Change.Refused<Proposal> refused ? refused.problems() : List.of();
  }
}
