package gongkai.applications.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in lists: the recipient masked, nothing of the text.
 *
 * @param purpose stable token of what it is for, for example {@code receipt}
 * @param subject subject line, free of personal data
 * @param tries how often it was tried
 * @param next when it is tried next, {@code null} when it is not
 * @param trouble what the last try met, in Chinese, or empty
 * @param messageId its fixed Message-ID, by which the mail server's log can be searched
 */
public record Mail(
    String id,
    String purpose,
    String maskedRecipient,
    String subject,
    MailState state,
    int tries,
    Instant queued,
    @Nullable Instant next,
    @Nullable Instant sent,
    String trouble,
    String messageId) {}
