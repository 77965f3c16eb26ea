package gongkai.applications.fee;

import gongkai.applications.CaseId;
import gongkai.applications.letter.LetterId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge of an application.
 *
 * @param version counts changes; give it back with a verb
 * @param before pieces of the applicant in the month before this application
 * @param quantity pieces or pages
 * @param amount yuan
 * @param computation in Chinese, as the notice prints it
 * @param letter the fee notice
 * @param proposer login
 * @param sentOn day on which the notice left, {@code null} until then
 * @param receivedOn day on which it reached the applicant, {@code null} until recorded
 * @param paidOn day of the payment
 * @param receiptNumber number of the fiscal receipt (财政票据), empty until paid
 */
public record ChargeView(
    ChargeId id,
    long version,
    CaseId application,
    ChargeState state,
    ChargingMethod method,
    int before,
    int quantity,
    BigDecimal amount,
    String basis,
    String computation,
    LetterId letter,
    String proposer,
    LocalDate assessedOn,
    @Nullable LocalDate sentOn,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate paidOn,
    String receiptNumber) {}
