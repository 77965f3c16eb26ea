package gongkai.reporting.summing;

import gongkai.office.BodyCode;
import gongkai.reporting.desk.Handover.Locked;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A part of a roll-up as it was handed in: whether it counted, and which edition of its report. */
@Entity
@Table(schema = "reporting", name = "frozen_part")
class FrozenPart {
  @Id private String id;

  @Column(name = "report_number")
  @SuppressWarnings("UnusedVariable")
  private long report;

  @Column(name = "content_hash")
  @SuppressWarnings("UnusedVariable")
  private String contentHash;

  @Column private String part;

  @Column
  @SuppressWarnings("UnusedVariable")
  private boolean included;

  @Column
  @SuppressWarnings("UnusedVariable")
  private String reason;

  @Column(name = "part_report")
  @SuppressWarnings("UnusedVariable")
  private long partReport;

  @Column(name = "part_hash")
  @SuppressWarnings("UnusedVariable")
  private String partHash;

  @Column(name = "part_edition")
  private int partEdition;

  @SuppressWarnings("NullAway.Init")
  protected FrozenPart() {}

  FrozenPart(long report, String contentHash, Part part) {
    Locked locked = part.locked();
    this.id = report + "/" + contentHash + "/" + part.code();
    this.report = report;
    this.contentHash = contentHash;
    this.part = part.code().value();
    this.included = part.included();
    this.reason = part.reason();
    this.partReport = locked == null ? 0 : locked.number();
    this.partHash = locked == null ? "" : locked.hash();
    this.partEdition = locked == null || !part.included() ? 0 : locked.edition();
  }

  BodyCode part() {
    return new BodyCode(part);
  }

  /** The edition that counted, 0 for none. */
  int edition() {
    return partEdition;
  }
}
