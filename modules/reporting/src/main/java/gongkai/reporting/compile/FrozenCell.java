package gongkai.reporting.compile;

import gongkai.reporting.draft.CellAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A figure as it was handed in, and the hash of all that it counted. */
@Entity
@Table(schema = "reporting", name = "frozen_cell")
class FrozenCell {
  @Id private String id;

  @Column(name = "report_number")
  @SuppressWarnings("UnusedVariable")
  private long report;

  @Column(name = "content_hash")
  @SuppressWarnings("UnusedVariable")
  private String contentHash;

  @Column private String cell;
  @Column private BigDecimal figure;
  @Column private int proofs;

  @Column(name = "proof_hash")
  private String proofHash;

  @SuppressWarnings("NullAway.Init")
  protected FrozenCell() {}

  FrozenCell(long report, String contentHash, CellAddress cell, BigDecimal figure, Pile pile) {
    this.id = id(report, contentHash, cell);
    this.report = report;
    this.contentHash = contentHash;
    this.cell = cell.toString();
    this.figure = figure;
    this.proofs = pile.size();
    this.proofHash = pile.hash();
  }

  static String id(long report, String contentHash, CellAddress cell) {
    return report + "/" + contentHash + "/" + cell;
  }

  CellAddress cell() {
    return CellAddress.of(cell).orElseThrow();
  }

  BigDecimal figure() {
    return figure;
  }

  boolean counts(BigDecimal value, Pile pile) {
    return figure.compareTo(value) == 0 && proofs == pile.size() && proofHash.equals(pile.hash());
  }
}
