package gongkai.reporting.summing;

import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.desk.Handover.Locked;
import gongkai.reporting.rollup.MemberChange;
import gongkai.reporting.rollup.PartView.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A part of a roll-up with what it adds.
 *
 * @param own true for the parent itself, whose figures are counted and not read
 * @param change how it joined or left in the year
 * @param reason why it was left out, or taken in against the rule; empty for neither
 * @param locked its locked report, {@code null} for none and for the own part
 */
public record Part(
    Body body,
    boolean own,
    @Nullable MemberChange change,
    boolean included,
    String reason,
    Kind kind,
    @Nullable Locked locked) {

  /** Lasting code of the body. */
  public BodyCode code() {
    return body.code();
  }

  /** Says whether it should count and cannot: its report is missing or in another format. */
  public boolean isOpen() {
    return kind == Kind.GAP || kind == Kind.FORMAT;
  }

  /** The figures that count, {@code null} for none and for the own part. */
  public @Nullable RecognisedReport figures() {
    return kind == Kind.COUNTED && locked != null ? locked.figures() : null;
  }

  /** Name and edition, as proofs print them. */
  public String title() {
    return locked == null ? body.shortName() : body.shortName() + "（第" + locked.edition() + "版）";
  }
}
