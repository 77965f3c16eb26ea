package gongkai.applications.recount;

import gongkai.applications.CaseId;
import java.util.List;

/**
 * The last days of these cases have moved with the calendar; fired in the transaction that moves
 * them, for what is counted backwards from a last day.
 */
public record DeadlinesMoved(List<CaseId> cases) {
  public DeadlinesMoved {
    cases = List.copyOf(cases);
  }
}
