package gongkai.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes into a ledger. No personal data: a penalty is named by its decision, not by
 * whom it hits.
 *
 * @param day the day that decides in which year it counts
 * @param quantity how many documents, matters, decisions or purchases, 1 to 10,000,000
 * @param amount in yuan with at most two decimals, {@code null} where the movement has none
 * @param title what it is, 1 to 200 characters
 * @param reference number of the document, decision or contract, at most 100 characters
 * @param itemNumber index number of the catalogue item that publishes it, empty for none
 * @param evidence where the proof is kept, at most 300 characters
 */
public record LineEntry(
    Ledger ledger,
    Movement movement,
    @Nullable LocalDate day,
    int quantity,
    @Nullable BigDecimal amount,
    String title,
    String reference,
    String itemNumber,
    String evidence) {}
