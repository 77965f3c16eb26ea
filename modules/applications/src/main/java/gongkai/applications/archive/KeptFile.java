package gongkai.applications.archive;

import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.desk.Archive.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file of a closed case, kept for a period that was fixed when it was archived. At its end the
 * personal data goes; what counts for statistics and the events of the clock stay.
 */
@Entity
@Table(schema = "applications", name = "kept_file")
public class KeptFile {
  @Id
  @Column(name = "case_id")
  private String caseId;

  @Version private long version;
  @Column private String body;
  @Column private String number;

  @Column(name = "archived_on")
  private LocalDate archivedOn;

  @Column(name = "archived_by")
  private String archivedBy;

  @Column private String term;
  @Column private String reason;

  @Column(name = "keep_until")
  private @Nullable LocalDate keepUntil;

  @Column(name = "disposed_on")
  private @Nullable LocalDate disposedOn;

  @SuppressWarnings("NullAway.Init")
  protected KeptFile() {}

  /** Archives the file of a case that has come to its end. */
  public KeptFile(CaseFacts facts, Term term, LocalDate on, String by) {
    this.caseId = facts.id().value();
    this.body = facts.body().value();
    this.number = facts.number();
    this.archivedOn = on;
    this.archivedBy = by;
    this.term = term.label();
    this.reason = term.reason();
    this.keepUntil = term.until(Objects.requireNonNull(facts.closedOn()));
  }

  /** Its personal data is destroyed; once. */
  public void dispose(LocalDate on) {
    if (keepUntil == null || !on.isAfter(keepUntil) || disposedOn != null) {
      throw new IllegalStateException("Still to be kept, or disposed of already: " + caseId);
    }
    disposedOn = on;
  }

  /** Whether its period is over and its personal data still there. */
  public boolean isOver(LocalDate today) {
    return keepUntil != null && today.isAfter(keepUntil) && disposedOn == null;
  }

  /** How it is kept. */
  public Kept view() {
    return new Kept(archivedOn, archivedBy, term, reason, keepUntil, disposedOn);
  }
}
