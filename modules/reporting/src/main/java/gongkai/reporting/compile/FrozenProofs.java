package gongkai.reporting.compile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A piece of what a frozen figure counted, one line each. */
@Entity
@Table(schema = "reporting", name = "frozen_proofs")
class FrozenProofs {
  @Id private String id;

  @Column(name = "cell_id")
  @SuppressWarnings("UnusedVariable")
  private String cellId;

  @Column
  @SuppressWarnings("UnusedVariable")
  private int position;

  @Lob @Column private String lines;

  @SuppressWarnings("NullAway.Init")
  protected FrozenProofs() {}

  FrozenProofs(String cellId, int position, String lines) {
    this.id = cellId + "/" + position;
    this.cellId = cellId;
    this.position = position;
    this.lines = lines;
  }

  String lines() {
    return lines;
  }
}
