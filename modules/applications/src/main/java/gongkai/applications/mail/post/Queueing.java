package gongkai.applications.mail.post;

import gongkai.applications.mail.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/** Putting mails into the outbox. */
@ApplicationScoped
class Queueing {
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>,;\"]{1,64}@[^@\\s<>,;\"]{1,190}");
  private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern SUBJECT = Pattern.compile("[^\\p{Cntrl}]{1,120}");

  private MailRows rows;
  private MailSafe safe;
  private MailServer server;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Queueing() {}

  @Inject
  Queueing(MailRows rows, MailSafe safe, MailServer server, Clock clock) {
    this.rows = rows;
    this.safe = safe;
    this.server = server;
    this.clock = clock;
  }

  boolean connected() {
    return server.connected();
  }

  String enqueue(Message message) {
    demand(ADDRESS, message.recipient(), "recipient");
    demand(PURPOSE, message.purpose(), "purpose");
    demand(SUBJECT, message.subject(), "subject");
    Optional<QueuedMail> earlier =
        message.key().isEmpty() ? Optional.empty() : rows.byKey(message.key());
    return earlier.map(QueuedMail::id).orElseGet(() -> add(message));
  }

  private String add(Message message) {
    var mail = new QueuedMail(message, mask(message.recipient()), server.domain(), clock.instant());
    rows.add(mail, safe.seal(mail.id(), message));
    return mail.id();
  }

  private static String mask(String address) {
    int at = address.lastIndexOf('@');
    String masked =
        address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    return masked.length() <= 120 ? masked : masked.substring(0, 120);
  }

  private static void demand(Pattern form, String value, String name) {
    if (!form.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Not a " + name + " of a mail: " + value.length() + " characters");
    }
  }
}
