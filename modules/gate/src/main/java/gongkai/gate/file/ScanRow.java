package gongkai.gate.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The result of a scan, by the hash of the file and the version of the scanner. */
@Entity
@Table(schema = "gate", name = "scan")
@IdClass(ScanRow.Key.class)
class ScanRow {
  @Id private String sha256;
  @Id private int scanner;

  @Column(name = "at_ms")
  @SuppressWarnings("UnusedVariable")
  private long at;

  @Lob @Column private String observations;

  @SuppressWarnings("NullAway.Init")
  protected ScanRow() {}

  ScanRow(String sha256, int scanner, Instant at, List<Observation> observations) {
    this.sha256 = sha256;
    this.scanner = scanner;
    this.at = at.toEpochMilli();
    this.observations = Observation.write(observations);
  }

  List<Observation> observations() {
    return Observation.read(observations);
  }

  /** The two columns that tell one scan from another. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String sha256;
    private int scanner;

    @SuppressWarnings("NullAway.Init")
    Key() {}

    Key(String sha256, int scanner) {
      this.sha256 = sha256;
      this.scanner = scanner;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.sha256.equals(sha256) && key.scanner == scanner;
    }

    @Override
    public int hashCode() {
      return Objects.hash(sha256, scanner);
    }
  }
}
