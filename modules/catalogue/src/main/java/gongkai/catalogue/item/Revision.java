package gongkai.catalogue.item;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.Items.Edition;
import gongkai.catalogue.content.ContentJson;
import gongkai.catalogue.content.Manuscript;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A content an item has or had. It never changes; publication seals it as an edition. */
@Entity
@IdClass(RevisionKey.class)
@Table(schema = "catalogue", name = "revision")
public class Revision {
  @Id
  @Column(name = "item_id")
  private String itemId;

  @Id @Column private int number;

  @Column(name = "since_version")
  private long sinceVersion;

  @Lob @Column private String content;
  @Column private String note;

  @Column(name = "content_hash")
  private String contentHash;

  @Column private String author;

  @Column(name = "at_ms")
  private long at;

  @Column private int edition;

  @Column(name = "published_at")
  private long publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  @Lob @Column private String evidence;

  @SuppressWarnings("NullAway.Init")
  protected Revision() {}

  /** The present content of an item, written just now. */
  public static Revision of(CatalogueItem item, Manuscript manuscript, Instant at) {
    var revision = new Revision();
    revision.itemId = item.id().toString();
    revision.number = item.facts().revision();
    revision.sinceVersion = item.facts().version() + 1;
    revision.content = manuscript.json();
    revision.note = manuscript.note();
    revision.contentHash = manuscript.hash();
    revision.author = item.facts().author();
    revision.at = at.toEpochMilli();
    revision.publishedBy = "";
    revision.evidence = "";
    return revision;
  }

  /** Makes it an edition, with the proof that it was reviewed. */
  public void seal(int edition, Instant at, String by, String evidence) {
    if (this.edition != 0 && this.edition != edition) {
      throw new IllegalStateException("Already edition " + this.edition + ": " + itemId);
    }
    this.edition = edition;
    this.publishedAt = at.toEpochMilli();
    this.publishedBy = by;
    this.evidence = evidence;
  }

  /** Keeps the proof that it was reviewed elsewhere, while the gate holds it. */
  public void vouch(String evidence) {
    this.evidence = evidence;
  }

  /** What it says. */
  public ItemContent content() {
    return ContentJson.read(content);
  }

  /** Remark of the correction, or empty. */
  public String note() {
    return note;
  }

  /** Hash of content and note. */
  public String contentHash() {
    return contentHash;
  }

  /** Who wrote it. */
  public String author() {
    return author;
  }

  /** When it was written. */
  public Instant at() {
    return Instant.ofEpochMilli(at);
  }

  /** Number of the edition it became, 0 when none. */
  public int edition() {
    return edition;
  }

  /** The reviews with which it was released, empty when none or when a batch holds them. */
  public String evidence() {
    return evidence;
  }

  /** As others see it. */
  public Edition view() {
    return new Edition(edition, Instant.ofEpochMilli(publishedAt), content(), note, publishedBy);
  }
}
