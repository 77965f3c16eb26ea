package gongkai.applications.work;

import gongkai.applications.LetterKind;
import gongkai.applications.approval.Chains;
import gongkai.applications.approval.Contents;
import gongkai.applications.approval.Motion;
import gongkai.applications.approval.Proposal;
import gongkai.applications.approval.Proposals;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.Words;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.handling.RecordJson;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts letters up for approval, one at a time in a case. */
@ApplicationScoped
class Motions {
  private Proposals proposals;
  private Chains chains;
  private Words words;

  @SuppressWarnings("NullAway.Init")
  Motions() {}

  @Inject
  Motions(Proposals proposals, Chains chains, Words words) {
    this.proposals = proposals;
    this.chains = chains;
    this.words = words;
  }

  /** Puts up a letter that tells the clock something, unless the clock objects already today. */
  Change<DisclosureApplication> ask(
      Opened opened, LetterKind letter, ClockEvent effect, Contents contents) {
    Optional<Problem> objection =
        opened
            .timing()
            .clock()
            .objection(
                opened.file().clockEvents(),
                effect,
                opened.timing().region(),
                opened.timing().today());
    return objection.isPresent()
        ? new Change.Refused<>(List.of(objection.get()))
        : put(opened, letter, null, contents);
  }

  /** Puts a letter up; one with an outcome is a decision. */
  Change<DisclosureApplication> put(
      Opened opened, LetterKind letter, @Nullable Outcome outcome, Contents contents) {
    if (pending(opened).isPresent()) {
      return Opened.refused("", "pending", "这件申请已有呈批的文书，请先办结或者撤回，再呈批新的文书。");
    }
    LocalDate deadline = opened.facts().dial().deadline();
    boolean late =
        deadline != null
            && opened.timing().today().isAfter(deadline)
            && !opened.facts().intent().recordedLater();
    String kept = words.keep(opened.id(), RecordJson.write(contents));
    Proposal proposal =
        Proposal.of(
            opened.id(),
            proposals.of(opened.id()).size() + 1,
            new Motion(letter, outcome, chains.of(letter), late, kept),
            opened.login(),
            opened.timing().at());
    proposals.add(proposal);
    opened.file().awaits(proposal.waitingFor());
    return opened.noted("proposed", letter.name(), "");
  }

  /** The one under way; one whose letter has left meanwhile is over. */
  Optional<Proposal> pending(Opened opened) {
    Optional<Proposal> pending = proposals.pending(opened.id());
    pending.ifPresent(found -> found.settledBy(opened.file().events()).ifPresent(found::leave));
    return pending.filter(Proposal::pending);
  }

  Optional<Proposal> numbered(Opened opened, int number) {
    return proposals.of(opened.id()).stream().filter(each -> each.number() == number).findFirst();
  }

  Contents contents(Proposal proposal) {
    return RecordJson.read(Contents.class, words.read(proposal.contents()));
  }

  String keep(Opened opened, String text) {
    return words.keep(opened.id(), text.strip());
  }
}
