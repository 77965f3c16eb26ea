package gongkai.applications.listing;

import gongkai.applications.CaseId;
import gongkai.applications.approval.Contents;
import gongkai.applications.approval.Proposal;
import gongkai.applications.approval.Proposals;
import gongkai.applications.approval.Word;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.Words;
import gongkai.applications.desk.OpinionView;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.desk.ProposalView.ApprovalStep;
import gongkai.applications.desk.ProposalView.State;
import gongkai.applications.duty.Opinion;
import gongkai.applications.duty.Opinions;
import gongkai.applications.handling.RecordJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what was put up in a case and what was asked inside, with their words. */
@ApplicationScoped
public class CaseParts {
  private Proposals proposals;
  private Opinions opinions;
  private Words words;

  @SuppressWarnings("NullAway.Init")
  CaseParts() {}

  /** On the stores. */
  @Inject
  public CaseParts(Proposals proposals, Opinions opinions, Words words) {
    this.proposals = proposals;
    this.opinions = opinions;
    this.words = words;
  }

  /** The words of a case by their keys. */
  Map<String, String> words(CaseId id) {
    return words.of(id);
  }

  List<ProposalView> proposals(DisclosureApplication file, Map<String, String> texts) {
    return proposals.of(file.id()).stream().map(each -> view(each, file, texts)).toList();
  }

  private static ProposalView view(
      Proposal proposal, DisclosureApplication file, Map<String, String> texts) {
    Optional<LocalDate> left = proposal.settledBy(file.events());
    String json = texts.getOrDefault(proposal.contents(), "");
    Contents contents =
        json.isEmpty() ? Contents.of("", "") : RecordJson.read(Contents.class, json);
    return new ProposalView(
        proposal.number(),
        proposal.letter(),
        left.isPresent() ? State.DISPATCHED : proposal.state(),
        proposal.proposer(),
        proposal.proposedAt(),
        proposal.chain(),
        proposal.waitingFor(),
        proposal.words().stream().map(each -> step(each, texts)).toList(),
        proposal.outcome(),
        contents.withheld(),
        contents.text(),
        contents.until(),
        proposal.late(),
        left.orElse(proposal.effective()));
  }

  private static ApprovalStep step(Word word, Map<String, String> texts) {
    return new ApprovalStep(
        word.at(),
        word.actor(),
        word.step(),
        word.passed(),
        texts.getOrDefault(word.opinion(), ""));
  }

  List<OpinionView> opinions(CaseId id, Map<String, String> texts) {
    return opinions.of(id).stream().map(each -> view(each, texts)).toList();
  }

  private static OpinionView view(Opinion opinion, Map<String, String> texts) {
    return new OpinionView(
        opinion.number(),
        opinion.department(),
        texts.getOrDefault(opinion.question(), ""),
        opinion.askedBy(),
        opinion.askedAt(),
        opinion.due(),
        texts.getOrDefault(opinion.answer(), ""),
        opinion.answeredBy(),
        opinion.answeredAt());
  }
}
