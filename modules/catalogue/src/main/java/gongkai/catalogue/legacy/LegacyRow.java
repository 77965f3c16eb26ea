package gongkai.catalogue.legacy;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.LegacyImport.HeldRow;
import gongkai.catalogue.Validity;
import gongkai.catalogue.content.ContentJson;
import gongkai.catalogue.content.Manuscript;
import gongkai.catalogue.item.FindingsJson;
import gongkai.gate.Finding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A row of a batch as it was reviewed. Only one that the gate held is ever changed. */
@Entity
@IdClass(LegacyRowKey.class)
@Table(schema = "catalogue", name = "batch_row")
class LegacyRow {
  static final String HELD = "HELD";

  @Id @Column private long batch;

  @Id
  @Column(name = "row_number")
  private int row;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @Column(name = "former_number")
  private String formerNumber;

  @Enumerated(EnumType.STRING)
  @Column
  private Validity validity;

  @Lob @Column private String content;

  @Column(name = "content_hash")
  private String contentHash;

  @Column private String title;

  @Column(name = "item_id")
  private String itemId;

  @Lob @Column private String findings;
  @Column private String state;

  @SuppressWarnings("NullAway.Init")
  protected LegacyRow() {}

  LegacyRow(
      long batch,
      int row,
      LocalDate publishedOn,
      String formerNumber,
      Validity validity,
      Manuscript manuscript) {
    this.batch = batch;
    this.row = row;
    this.publishedOn = publishedOn;
    this.formerNumber = formerNumber;
    this.validity = validity;
    this.content = manuscript.json();
    this.contentHash = manuscript.hash();
    this.title = manuscript.content().title();
    this.itemId = "";
    this.findings = "";
    this.state = "";
  }

  /** The gate held it; it became this item. */
  void hold(ItemId item, List<Finding> objections) {
    state = HELD;
    itemId = item.toString();
    findings = FindingsJson.write(objections);
  }

  /** What it says; refuses when the stored row is not the one that was reviewed. */
  Manuscript manuscript() {
    Manuscript manuscript = Manuscript.stored(ContentJson.read(content), content);
    if (!manuscript.hash().equals(contentHash)) {
      throw new IllegalStateException("Row " + row + " of batch " + batch + " was changed");
    }
    return manuscript;
  }

  int row() {
    return row;
  }

  LocalDate publishedOn() {
    return publishedOn;
  }

  String formerNumber() {
    return formerNumber;
  }

  Validity validity() {
    return validity;
  }

  /** What the batch's hash is made of. */
  String seal() {
    return seal(row, publishedOn, formerNumber, validity, contentHash);
  }

  static String seal(
      int row, LocalDate publishedOn, String formerNumber, Validity validity, String contentHash) {
    return row + " " + publishedOn + " " + formerNumber + " " + validity + " " + contentHash + "\n";
  }

  HeldRow view() {
    String objections =
        FindingsJson.read(findings).stream()
            .map(Finding::text)
            .distinct()
            .collect(Collectors.joining("；"));
    return new HeldRow(row, ItemId.of(itemId), title, objections);
  }
}
