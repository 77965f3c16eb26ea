package gongkai.journal.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of the log, for queries only; {@link Pen} writes it. */
@Entity
@Table(schema = "journal", name = "entry")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
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
  private @Nullable Long purgedBy;

  /** The withdrawal that took the content. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "purged_by")
  private @Nullable Entry withdrawal;

  protected Entry() {}
}
