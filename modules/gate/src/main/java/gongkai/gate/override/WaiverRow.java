package gongkai.gate.override;

import gongkai.gate.Overrides.Waiver;
import gongkai.journal.RecordKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An override: asked for by one person, then confirmed by another. */
@Entity(name = "Waiver")
@Table(schema = "gate", name = "waiver")
class WaiverRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gate.waiver_number")
  @SequenceGenerator(
      name = "gate.waiver_number",
      schema = "gate",
      sequenceName = "waiver_number",
      allocationSize = 1)
  private long number;

  @Version private long version;
  @Column private String type;

  @Column(name = "record_key")
  private String key;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "check_name")
  private String check;

  @Column private String code;
  @Column private String reason;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "requested_ms")
  private long requestedAt;

  @Column(name = "confirmed_by")
  private @Nullable String confirmedBy;

  @Column(name = "confirmed_ms")
  private @Nullable Long confirmedAt;

  @SuppressWarnings("NullAway.Init")
  protected WaiverRow() {}

  WaiverRow(
      RecordKey key,
      String contentHash,
      String check,
      String code,
      String reason,
      String actor,
      Instant at) {
    this.type = key.type();
    this.key = key.key();
    this.contentHash = contentHash;
    this.check = check;
    this.code = code;
    this.reason = reason;
    this.requestedBy = actor;
    this.requestedAt = at.toEpochMilli();
  }

  void confirm(String actor, Instant at) {
    if (requestedBy.equals(actor)) {
      throw new IllegalStateException("Who asked for an override cannot confirm it: " + number);
    }
    if (confirmedBy == null) {
      confirmedBy = actor;
      confirmedAt = at.toEpochMilli();
    }
  }

  long number() {
    return number;
  }

  Waiver view() {
    return new Waiver(
        number,
        contentHash,
        check,
        code,
        reason,
        requestedBy,
        confirmedBy == null ? "" : confirmedBy);
  }
}
