package gongkai.catalogue.register;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That an item is a rule or a normative document, and when it was made. */
@Entity
@Table(schema = "catalogue", name = "document")
class DocumentEntry {
  @Id
  @Column(name = "item_id")
  private String itemId;

  @Column private String body;

  @Enumerated(EnumType.STRING)
  @Column
  private DocumentKind kind;

  @Column(name = "made_on")
  private LocalDate made;

  @Column(name = "at_ms")
  @SuppressWarnings("UnusedVariable")
  private long at;

  @Column
  @SuppressWarnings("UnusedVariable")
  private String actor;

  @SuppressWarnings("NullAway.Init")
  protected DocumentEntry() {}

  DocumentEntry(
      ItemId item, BodyCode body, DocumentKind kind, LocalDate made, Actor actor, Instant at) {
    this.itemId = item.toString();
    this.body = body.value();
    state(kind, made, actor, at);
  }

  /** States anew what it is. */
  final void state(DocumentKind stated, LocalDate madeOn, Actor by, Instant moment) {
    this.kind = stated;
    this.made = madeOn;
    this.actor = by.login();
    this.at = moment.toEpochMilli();
  }

  String itemId() {
    return itemId;
  }

  BodyCode body() {
    return new BodyCode(body);
  }

  DocumentKind kind() {
    return kind;
  }

  LocalDate made() {
    return made;
  }
}
