package gongkai.reporting.desk;

import gongkai.office.Actor;
import gongkai.reporting.ReportImport.RecognisedReport;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;

/** What a report says at present, who wrote it, and where its figures come from. */
@Embeddable
class Statement {
  @Column private String author = "";
  @Lob @Column private String source = "";
  @Lob @Column private String content = "";

  @Column(name = "content_hash")
  private String contentHash = "";

  @Enumerated(EnumType.STRING)
  @Column
  private Origin origin = Origin.IMPORTED;

  /** Of a report without content. */
  protected Statement() {}

  boolean says(RecognisedReport report) {
    return ContentJson.hash(ContentJson.write(report)).equals(contentHash);
  }

  /** Takes a text and what was read in it. */
  void write(Actor actor, String text, RecognisedReport report) {
    author = actor.login();
    source = text;
    origin = Origin.IMPORTED;
    restate(report);
  }

  /** Says something else, by the same author from the same text. */
  void restate(RecognisedReport report) {
    content = ContentJson.write(report);
    contentHash = ContentJson.hash(content);
  }

  /** Its figures were counted here, not read from what was printed. */
  void countedHere() {
    origin = Origin.COMPILED;
  }

  String author() {
    return author;
  }

  /** In its stored form. */
  String stored() {
    return content;
  }

  RecognisedReport content() {
    return ContentJson.read(content);
  }

  /** By which reviewers know it. */
  String hash() {
    return contentHash;
  }

  Origin origin() {
    return origin;
  }
}
