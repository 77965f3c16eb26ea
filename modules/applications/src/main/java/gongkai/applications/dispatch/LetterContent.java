package gongkai.applications.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What a letter says and to whom, sealed. */
@Entity
@Table(schema = "applications", name = "letter_content")
public class LetterContent {
  @Id
  @Column(name = "letter_id")
  private String letterId;

  @Lob @Column private String recipient;
  @Lob @Column private String words;
  @Lob @Column private String pdf;

  @SuppressWarnings("NullAway.Init")
  protected LetterContent() {}

  LetterContent(String letterId, String recipient, String words) {
    this.letterId = letterId;
    this.recipient = recipient;
    this.words = words;
    this.pdf = "";
  }

  void rewrite(String sealedWords) {
    words = sealedWords;
  }

  void fix(String sealedPdf) {
    if (!pdf.isEmpty()) {
      throw new IllegalStateException("The bytes of " + letterId + " are fixed");
    }
    pdf = sealedPdf;
  }

  String recipient() {
    return recipient;
  }

  String words() {
    return words;
  }

  String pdf() {
    return pdf;
  }
}
