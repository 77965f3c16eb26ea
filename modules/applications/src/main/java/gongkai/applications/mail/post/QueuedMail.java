package gongkai.applications.mail.post;

import gongkai.applications.mail.Mail;
import gongkai.applications.mail.MailState;
import gongkai.applications.mail.Message;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way out. It is {@code SENDING} in the database before the mail server gets it, so
 * that an end of the program in between is seen afterwards, and the mail is not sent twice.
 */
@Entity
@Table(schema = "applications", name = "mail")
public class QueuedMail {
  private static final int MOST_TRIES = 12;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  @Id private String id;
  @Version private long version;
  @Column private String purpose;

  @Column(name = "once_key")
  private @Nullable String onceKey;

  @Column private String masked;
  @Column private String subject;

  @Enumerated(EnumType.STRING)
  @Column
  private MailState state;

  @Column private int tries;

  @Column(name = "queued_at")
  private long queuedAt;

  @Column(name = "next_at")
  private @Nullable Long nextAt;

  @Column(name = "sent_at")
  private @Nullable Long sentAt;

  @Column private String trouble;

  @Column(name = "message_id")
  private String messageId;

  @SuppressWarnings("NullAway.Init")
  protected QueuedMail() {}

  QueuedMail(Message message, String masked, String domain, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.purpose = message.purpose();
    this.onceKey = message.key().isEmpty() ? null : message.key();
    this.masked = masked;
    this.subject = message.subject();
    this.state = MailState.QUEUED;
    this.queuedAt = at.toEpochMilli();
    this.nextAt = queuedAt;
    this.trouble = "";
    this.messageId = "<" + id + "@" + domain + ">";
  }

  void sending() {
    demand(MailState.QUEUED);
    state = MailState.SENDING;
    tries++;
    nextAt = null;
  }

  /** The server took it; that is so even when somebody found it uncertain meanwhile. */
  void sent(Instant at) {
    if (state == MailState.SENDING || state == MailState.UNCERTAIN) {
      state = MailState.SENT;
      sentAt = at.toEpochMilli();
      trouble = "";
      nextAt = null;
    }
  }

  /** The server did not take it; it is tried again, each time after a longer pause. */
  void later(String why, Instant now) {
    demand(MailState.SENDING);
    if (tries >= MOST_TRIES) {
      failed(why);
      return;
    }
    state = MailState.QUEUED;
    trouble = why;
    Duration pause = Duration.ofMinutes(1L << Math.min(tries - 1, 10));
    nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause).toEpochMilli();
  }

  void failed(String why) {
    state = MailState.FAILED;
    trouble = why;
    nextAt = null;
  }

  void uncertain(String why) {
    demand(MailState.SENDING);
    state = MailState.UNCERTAIN;
    trouble = why;
  }

  void again(Instant now) {
    state = MailState.QUEUED;
    tries = 0;
    nextAt = now.toEpochMilli();
  }

  void cancelled() {
    state = MailState.CANCELLED;
    nextAt = null;
  }

  private void demand(MailState needed) {
    if (state != needed) {
      throw new IllegalStateException("Mail " + id + " is " + state);
    }
  }

  String id() {
    return id;
  }

  MailState state() {
    return state;
  }

  boolean due(Instant now) {
    return state == MailState.QUEUED && nextAt != null && nextAt <= now.toEpochMilli();
  }

  Mail view() {
    return new Mail(
        id,
        purpose,
        masked,
        subject,
        state,
        tries,
        Instant.ofEpochMilli(queuedAt),
        nextAt == null ? null : Instant.ofEpochMilli(nextAt),
        sentAt == null ? null : Instant.ofEpochMilli(sentAt),
        trouble,
        messageId);
  }
}
