package gongkai.reporting.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a figure of a report counts. Names nobody.
 *
 * @param id of the thing in its register, by which its part of the proof is paged
 * @param number registration, document or case number, empty for none
 * @param text what it is, empty where the number says it all
 * @param day the day that lets it count, {@code null} while that is open
 * @param weight what it adds to the figure
 */
public record Proof(
    Kind kind, String id, String number, String text, @Nullable LocalDate day, BigDecimal weight) {

  /** In which register it stands. */
  public enum Kind {
    /** An application for disclosure. */
    CASE,
    /** An entry of the register of reconsideration and litigation. */
    REMEDY,
    /** A document of the catalogue. */
    DOCUMENT,
    /** A line of a ledger. */
    LINE,
    /** An opening balance of a ledger. */
    OPENING,
    /** A report that a roll-up adds up; the id is the body's code, the number the report's. */
    PART
  }

  /** It and its weight in one token, to be kept and compared. */
  public String token() {
    return kind.name() + ' ' + id + ' ' + weight.toPlainString();
  }
}
