package gongkai.applications.letter;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What letter is wanted.
 *
 * @param outcome the decision it tells, {@code null} for a letter of procedure
 * @param recipient {@code null} for the applicant by the way they chose
 * @param fields values by name of field as typed in a form: a list has one entry a line, a date is
 *     ISO, money is yuan with up to two decimals
 */
public record LetterOrder(
    CaseId application,
    LetterKind kind,
    @Nullable Outcome outcome,
    @Nullable Recipient recipient,
    Map<String, String> fields) {
  public LetterOrder {
    fields = Map.copyOf(fields);
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Order of " + kind + " for " + application;
  }
}
