package gongkai.applications.mail.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;

/** To whom a mail goes and what it says, sealed. */
@Entity
@Table(schema = "applications", name = "mail_content")
public class MailContent {
  @Id
  @Column(name = "mail_id")
  private String mailId;

  @Lob @Column private String recipient;
  @Lob @Column private String text;
  @Column private String attachments;

  @SuppressWarnings("NullAway.Init")
  protected MailContent() {}

  MailContent(String mailId, String recipient, String text, List<String> attachments) {
    this.mailId = mailId;
    this.recipient = recipient;
    this.text = text;
    this.attachments = String.join("\n", attachments);
  }

  String recipient() {
    return recipient;
  }

  String text() {
    return text;
  }

  List<String> attachments() {
    return Arrays.stream(attachments.split("\n")).filter(key -> !key.isEmpty()).toList();
  }
}
