package gongkai.applications.mail;

import java.util.List;

/**
 * A mail to be sent.
 *
 * @param purpose stable token of what it is for: letters, digits and hyphens, at most 40
 * @param recipient e-mail address
 * @param subject subject line, at most 120 characters; never personal data
 * @param text plain text
 * @param attachments keys of what is attached, each made by {@link Attachments} when the mail
 *     leaves
 * @param key what makes it one: a second mail with the same key is not queued; empty for no such
 *     check
 */
public record Message(
    String purpose,
    String recipient,
    String subject,
    String text,
    List<String> attachments,
    String key) {
  public Message {
    attachments = List.copyOf(attachments);
  }

  /** A mail without attachments. */
  public static Message of(
      String purpose, String recipient, String subject, String text, String key) {
    return new Message(purpose, recipient, subject, text, List.of(), key);
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Mail for " + purpose;
  }
}
