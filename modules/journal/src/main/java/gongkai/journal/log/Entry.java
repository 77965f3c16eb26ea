package gongkai.journal.log;

import gongkai.journal.JournalEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of the log. It never changes, except that a withdrawal replaces its content. */
@Entity
@Table(schema = "journal", name = "entry")
class Entry {
  @Id private long position;

  @Column(name = "at_ms")
  private long at;

  @Column private String kind;
  @Column private String type;

  @Column(name = "record_key")
  private String key;

  @Lob @Column private String json;
  @Column private String sha256;
  @Column private String chain;

  @Column(name = "purged_by", insertable = false, updatable = false)
  @SuppressWarnings("UnusedVariable")
  private @Nullable Long purgedBy;

  /** The withdrawal that took the content; for queries only. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "purged_by")
  @SuppressWarnings("UnusedVariable")
  private @Nullable Entry withdrawal;

  @SuppressWarnings("NullAway.Init")
  protected Entry() {}

  Entry(JournalEntry entry, String chain) {
    this.position = entry.position();
    this.at = entry.at().toEpochMilli();
    this.kind = entry.kind().name();
    this.type = entry.key().type();
    this.key = entry.key().key();
    this.json = entry.json();
    this.sha256 = entry.sha256();
    this.chain = chain;
  }
}
