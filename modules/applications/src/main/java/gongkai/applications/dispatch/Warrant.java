package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.approval.Contents;
import gongkai.applications.approval.Proposal;
import gongkai.applications.approval.Proposals;
import gongkai.applications.casefile.Words;
import gongkai.applications.counts.Outcome;
import gongkai.applications.handling.RecordJson;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The approved proposal (呈批) on which a letter rests that decides or moves the clock: of the same
 * kind, with the same outcome and the same limit. An extension so needs the word of the head of the
 * disclosure unit (Article 33 paragraph 2), whoever signs its letter.
 *
 * <p>What has a way of its own before its letter, needs none: consultations and their outcome, fees
 * and their lapse, receipts and withdrawals.
 */
@ApplicationScoped
class Warrant {
  private Proposals proposals;
  private Words words;

  @SuppressWarnings("NullAway.Init")
  Warrant() {}

  @Inject
  Warrant(Proposals proposals, Words words) {
    this.proposals = proposals;
    this.words = words;
  }

  /** What a letter lacks that is written, signed or sent today. */
  Optional<Problem> objection(
      CaseId application, LetterKind kind, @Nullable Outcome outcome, Map<String, String> fields) {
    if (!needed(kind, outcome)) {
      return Optional.empty();
    }
    Optional<Proposal> approved =
        proposals.approved(application, kind).filter(each -> each.outcome() == outcome);
    return approved.isEmpty()
        ? Optional.of(new Problem("", "unapproved", unapproved(kind)))
        : exceeded(approved.get(), kind, fields);
  }

  /** Why the answer comes late, as its approved proposal says; empty when it does not. */
  String lateReason(CaseId application, LetterKind kind) {
    return proposals
        .approved(application, kind)
        .map(approved -> contents(approved).lateReason())
        .orElse("");
  }

  private Contents contents(Proposal proposal) {
    return RecordJson.read(Contents.class, words.read(proposal.contents()));
  }

  private static boolean needed(LetterKind kind, @Nullable Outcome outcome) {
    return switch (kind) {
      case RECEIPT,
          THIRD_PARTY_CONSULTATION,
          CONSULTATION_NOTICE,
          BODY_CONSULTATION,
          THIRD_PARTY_DECISION,
          FEE,
          TERMINATED ->
          false;
      case LAPSED -> outcome != Outcome.FEE_LAPSED;
      default -> true;
    };
  }

  private Optional<Problem> exceeded(
      Proposal approved, LetterKind kind, Map<String, String> fields) {
    String limit =
        switch (kind) {
          case CORRECTION, EXTENSION -> "workingDays";
          case REASONABLE_PERIOD -> "until";
          default -> "";
        };
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    String granted = contents(approved).until();
    return fields.getOrDefault(limit, "").strip().equals(granted)
        ? Optional.empty()
        : Optional.of(
            new Problem(limit, "unapproved", "审批同意的期限是“" + granted + "”，请按审批的期限填写；需要改变期限的，请重新呈批。"));
  }

  private static String unapproved(LetterKind kind) {
    return kind == LetterKind.EXTENSION
        ? "延期须经政府信息公开工作机构负责人同意（第三十三条）。请先在办理页呈批延期，审批同意后再办理这份文书。"
        : "这份文书没有审批同意的呈批件，或者与审批同意的结论不一致。请先在办理页呈批，审批同意后再办理。";
  }
}
