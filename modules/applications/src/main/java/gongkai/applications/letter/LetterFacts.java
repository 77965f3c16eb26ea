package gongkai.applications.letter;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says about its application.
 *
 * @param number registration number
 * @param applicant name of the person or organisation
 * @param received date of receipt, {@code null} until confirmed
 * @param description what is asked for
 * @param deadline latest day for the answer, {@code null} while the clock stands
 * @param delivery the way the applicant chose
 */
public record LetterFacts(
    CaseId id,
    String number,
    BodyCode body,
    String applicant,
    Channel channel,
    @Nullable LocalDate received,
    String description,
    @Nullable LocalDate deadline,
    Delivery delivery,
    String email,
    String address) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Facts of " + id;
  }
}
