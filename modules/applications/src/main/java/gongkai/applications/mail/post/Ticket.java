package gongkai.applications.mail.post;

import gongkai.applications.mail.Attachments.Attachment;
import java.util.List;

/** A mail in the postman's hand, opened. */
record Ticket(
    String id,
    String messageId,
    String recipient,
    String subject,
    String text,
    List<Attachment> attachments) {

  /** Names nobody. */
  @Override
  public String toString() {
    return "Mail " + id;
  }
}
