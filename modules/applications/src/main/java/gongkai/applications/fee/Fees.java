package gongkai.applications.fee;

import gongkai.applications.CaseId;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The information-processing fee (信息处理费, Article 42 and 国办函〔2020〕109号). A fee may be asked, it need
 * not: nothing is charged without an officer who proposes it and another person who approves the
 * fee notice. The clock of the case is told of notice, payment and lapse.
 *
 * <p>Codes of problems: {@code forbidden}, {@code unknown}, {@code stale}, {@code state}, {@code
 * late}, {@code required}, {@code range}, {@code form}, {@code amount}, {@code free} (the tariff
 * asks nothing), {@code tariff} (none holds), and those of the clock and of letters.
 */
public interface Fees {

  /** The place of the application in its month; empty before its receipt, or out of scope. */
  Optional<Place> place(Actor actor, CaseId application);

  /**
   * Computes a fee; changes nothing.
   *
   * @param quantity pieces (1 to 1000) or pages (1 to 100000)
   */
  Change<Assessment> assess(Actor actor, CaseId application, ChargingMethod method, int quantity);

  /**
   * Proposes a fee and writes its notice (T23), which another person approves.
   *
   * @param way how to pay: account and place, 2 to 300 characters; it stands in the notice only
   */
  Change<ChargeView> propose(
      Actor actor, CaseId application, ChargingMethod method, int quantity, String way);

  /** Gives up a fee whose notice has not left; the notice is thrown away. */
  Change<ChargeView> drop(Actor actor, ChargeId id, long version);

  /** Records the day on which the notice reached the applicant; the period for paying starts. */
  Change<ChargeView> received(Actor actor, ChargeId id, long version, LocalDate on);

  /** Records the payment; the period for the answer starts anew on the next day. */
  Change<ChargeView> pay(Actor actor, ChargeId id, long version, Payment payment);

  /** Records that the period for paying passed; the application is not handled any further. */
  Change<ChargeView> lapse(Actor actor, ChargeId id, long version);

  /** The charges of an application, oldest first; none out of scope. */
  List<ChargeView> of(Actor actor, CaseId application);

  /** What bodies received in a year, for section 6 of the annual report. */
  Totals paid(Set<BodyCode> bodies, int year);

  /**
   * Fees of a year.
   *
   * @param cases applications that were paid for
   * @param amount yuan
   */
  record Totals(long cases, BigDecimal amount) {}
}
