package gongkai.applications.work;

import gongkai.applications.CaseKind;
import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.approval.Contents;
import gongkai.applications.approval.Proposal;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Wizard.Conclusion;
import gongkai.applications.desk.Wizard.Guidance;
import gongkai.applications.handling.KeptAnswers;
import gongkai.applications.handling.SevenSteps;
import gongkai.applications.handling.Standing;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Leads from the answers of a case to the decision that is put up. */
@ApplicationScoped
class Deciding {
  private KeptAnswers kept;
  private Motions motions;
  private Objecting objecting;

  @SuppressWarnings("NullAway.Init")
  Deciding() {}

  @Inject
  Deciding(KeptAnswers kept, Motions motions, Objecting objecting) {
    this.kept = kept;
    this.motions = motions;
    this.objecting = objecting;
  }

  Answers answers(Opened opened) {
    return kept.of(opened.id());
  }

  Change<DisclosureApplication> keep(Opened opened, Answers answers) {
    if (motions.pending(opened).isPresent()) {
      return Opened.refused("", "pending", "呈批中的结论不能改动，请先撤回呈批。");
    }
    kept.keep(opened.id(), answers);
    if (answers.clear().choice() == Answers.Clarity.CLEAR) {
      opened.file().proceed(Stage.HANDLED);
    }
    return opened.noted("answers-kept", "", "");
  }

  Guidance examine(Opened opened, Answers answers) {
    Standing standing =
        Standing.of(
            opened.file().clockEvents(),
            opened.file().read(opened.timing()),
            opened.facts().intent().provision(),
            objecting.objects(opened),
            opened.timing().today());
    return SevenSteps.examine(
        answers,
        opened.facts().intent().recordedLater() ? standing.past() : standing,
        opened.timing().today());
  }

  Change<DisclosureApplication> decide(Opened opened, Answers answers) {
    if (opened.facts().intent().kind() == CaseKind.RECTIFICATION) {
      return Opened.refused("", "kind", "更正申请不适用七步审查，请用“答复更正申请”（第四十一条）。");
    }
    Guidance guidance = examine(opened, answers);
    Optional<Conclusion> conclusion = guidance.conclusion();
    if (conclusion.isEmpty()) {
      return new Change.Refused<>(
          guidance.problems().isEmpty() ? List.of(unanswered(guidance)) : guidance.problems());
    }
    kept.keep(opened.id(), answers);
    return put(opened, conclusion.get(), answers);
  }

  private Change<DisclosureApplication> put(Opened opened, Conclusion conclusion, Answers answers) {
    var contents =
        new Contents(
            answers.answering().reason().strip(),
            "",
            conclusion.article(),
            conclusion.withheld(),
            answers.answering().lateReason().strip());
    Change<DisclosureApplication> change =
        motions.put(opened, conclusion.letter(), conclusion.outcome(), contents);
    if (change instanceof Change.Done<DisclosureApplication>) {
      opened.file().proceed(Stage.ANSWERING);
    }
    return change;
  }

  private static Problem unanswered(Guidance guidance) {
    return new Problem(String.valueOf(guidance.next()), "required", "七步审查还没有完成，请先回答这一步的问题。");
  }

  /** What came in since a decision was put up may contradict it: a correction, an objection. */
  Optional<Problem> contradiction(Opened opened, Proposal proposal) {
    if (proposal.outcome() == null || proposal.letter() == LetterKind.RECTIFICATION) {
      return Optional.empty();
    }
    return examine(opened, kept.of(opened.id())).problems().stream()
        .filter(problem -> !problem.field().equals("answering.lateReason"))
        .findFirst()
        .map(problem -> new Problem("", "contradiction", "呈批后案卷有了变化，请退回经办人重新审查：" + problem.text()));
  }
}
