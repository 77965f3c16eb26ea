package gongkai.gate.release;

import gongkai.gate.ReleaseGate.Ruling;
import gongkai.journal.RecordKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as it was taken. It never changes. */
@Entity
@Table(schema = "gate", name = "decision")
class RulingRow {
  private static final int ROOM = 4000;

  @Id private String id;
  @Column private String type;

  @Column(name = "record_key")
  private String key;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "at_ms")
  private long at;

  @Column private String outcome;
  @Column private @Nullable Long position;
  @Column private String objections;

  @SuppressWarnings("NullAway.Init")
  protected RulingRow() {}

  RulingRow(Ruling ruling) {
    this.id = UUID.randomUUID().toString();
    this.type = ruling.key().type();
    this.key = ruling.key().key();
    this.contentHash = ruling.contentHash();
    this.at = ruling.at().toEpochMilli();
    this.outcome = ruling.released() ? "released" : "held";
    this.position = ruling.released() ? ruling.position() : null;
    String joined = String.join(" ", ruling.objections());
    this.objections = joined.length() > ROOM ? joined.substring(0, ROOM) : joined;
  }

  Ruling view() {
    return new Ruling(
        new RecordKey(type, key),
        contentHash,
        Instant.ofEpochMilli(at),
        outcome.equals("released"),
        position == null ? 0 : position,
        objections.isEmpty() ? List.of() : List.of(objections.split(" ")));
  }
}
