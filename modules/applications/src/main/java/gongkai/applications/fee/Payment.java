package gongkai.applications.fee;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment as the receipt shows it.
 *
 * @param on the day on which it was complete
 * @param amount yuan; the whole fee
 * @param receiptNumber number of the fiscal receipt (财政票据), 4 to 40 digits, letters or hyphens
 */
public record Payment(LocalDate on, BigDecimal amount, String receiptNumber) {}
