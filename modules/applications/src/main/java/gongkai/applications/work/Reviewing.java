package gongkai.applications.work;

import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.approval.Proposal;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.desk.ProposalView.State;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** What approvers do with what was put up, and who put it up with what is still theirs. */
@ApplicationScoped
class Reviewing {
  private Motions motions;
  private Deciding deciding;
  private Doorkeeper doorkeeper;

  @SuppressWarnings("NullAway.Init")
  Reviewing() {}

  @Inject
  Reviewing(Motions motions, Deciding deciding, Doorkeeper doorkeeper) {
    this.motions = motions;
    this.deciding = deciding;
    this.doorkeeper = doorkeeper;
  }

  Change<DisclosureApplication> approve(Opened opened, String opinion) {
    if (opinion.length() > 1000) {
      return Opened.refused("opinion", "length", "审批意见最多1000字，请压缩。");
    }
    return with(
        opened,
        proposal -> {
          if (proposal.letter() == LetterKind.EXTENSION
              && !doorkeeper.admits(opened, Permission.APPROVE_EXTENSIONS)
              && proposal.chain().getLast().equals(proposal.waitingFor())) {
            return Change.refused("", "forbidden", "延期答复须由政府信息公开工作机构负责人同意（第三十三条）。");
          }
          Optional<Change.Problem> changed = deciding.contradiction(opened, proposal);
          return changed.isPresent()
              ? new Change.Refused<>(java.util.List.of(changed.get()))
              : proposal.pass(opened.actor(), motions.keep(opened, opinion), opened.timing().at());
        },
        "passed");
  }

  Change<DisclosureApplication> sendBack(Opened opened, String reason) {
    if (reason.isBlank() || reason.length() > 1000) {
      return Opened.refused("reason", "required", "请用1至1000字写明退回的原因，以便经办人修改。");
    }
    return with(
        opened,
        proposal ->
            proposal.sendBack(opened.actor(), motions.keep(opened, reason), opened.timing().at()),
        "sent-back");
  }

  Change<DisclosureApplication> drop(Opened opened) {
    return with(opened, proposal -> proposal.drop(opened.actor()), "dropped");
  }

  private Change<DisclosureApplication> with(
      Opened opened, Function<Proposal, Change<Proposal>> act, String kind) {
    Optional<Proposal> pending = motions.pending(opened);
    if (pending.isEmpty()) {
      return Opened.refused("", "state", "没有等待审批的文书；可能已由他人办理，请刷新后查看。");
    }
    return switch (act.apply(pending.get())) {
      case Change.Refused<Proposal> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<Proposal> done -> {
        follow(opened.file(), done.value());
        yield opened.noted(kind, done.value().letter().name(), "");
      }
    };
  }

  private static void follow(DisclosureApplication file, Proposal proposal) {
    file.awaits(proposal.waitingFor());
    if (proposal.outcome() == null) {
      return;
    }
    file.decide(proposal.state() == State.APPROVED ? proposal.outcome() : null);
    if (!proposal.pending()) {
      file.proceed(Stage.HANDLED);
    }
  }
}
