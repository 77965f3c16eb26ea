package gongkai.applications.desk;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter put up for approval (呈批): nothing leaves the house without.
 *
 * @param number from 1 within the case
 * @param chain the required steps by role name, in order
 * @param waitingFor the step it waits for, empty when none
 * @param steps what was said, oldest first
 * @param outcome for a decision, else {@code null}
 * @param withheld for a decision that withholds something
 * @param text what the letter says: items to correct, reason of the extension, reason of the
 *     decision
 * @param until day or number of days that it fixes, empty when none
 * @param late true when the last day had passed when it was put up
 * @param effective day of dispatch, {@code null} until then
 */
public record ProposalView(
    int number,
    LetterKind letter,
    State state,
    String proposer,
    Instant proposedAt,
    List<String> chain,
    String waitingFor,
    List<ApprovalStep> steps,
    @Nullable Outcome outcome,
    List<Withheld> withheld,
    String text,
    String until,
    boolean late,
    @Nullable LocalDate effective) {

  public ProposalView {
    chain = List.copyOf(chain);
    steps = List.copyOf(steps);
    withheld = List.copyOf(withheld);
  }

  /** Says whether approval or dispatch is still to come. */
  public boolean pending() {
    return state == State.PROPOSED || state == State.APPROVED;
  }

  /** Where it stands. */
  public enum State {
    /** 审批中. */
    PROPOSED,
    /** 退回, with a reason. */
    SENT_BACK,
    /** 已批准,待发出. */
    APPROVED,
    /** 已发出. */
    DISPATCHED,
    /** 撤回呈批. */
    DROPPED
  }

  /** What somebody said; {@code passed} is false for a return. */
  public record ApprovalStep(
      Instant at, String actor, String step, boolean passed, String opinion) {}
}
