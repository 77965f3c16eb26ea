package gongkai.applications.mail.post;

import gongkai.applications.mail.Attachments;
import gongkai.applications.mail.Attachments.Attachment;
import gongkai.applications.mail.MailState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The satchel on the database. */
@ApplicationScoped
@Transactional
class StoredSatchel implements Satchel {
  private static final int ALL = 10_000;

  private MailRows rows;
  private MailSafe safe;
  private Iterable<Attachments> makers;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  StoredSatchel() {}

  @Inject
  StoredSatchel(MailRows rows, MailSafe safe, @Any Instance<Attachments> makers, Clock clock) {
    this(rows, safe, (Iterable<Attachments>) makers, clock);
  }

  StoredSatchel(MailRows rows, MailSafe safe, Iterable<Attachments> makers, Clock clock) {
    this.rows = rows;
    this.safe = safe;
    this.makers = makers;
    this.clock = clock;
  }

  @Override
  public Optional<Ticket> take() {
    Optional<QueuedMail> due = rows.due(clock.instant());
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Ticket ticket = open(due.get());
    due.get().sending();
    rows.flush();
    return Optional.of(ticket);
  }

  private Ticket open(QueuedMail mail) {
    MailContent content = rows.content(mail.id());
    return new Ticket(
        mail.id(),
        mail.view().messageId(),
        safe.recipient(mail.id(), content),
        mail.view().subject(),
        safe.text(mail.id(), content),
        content.attachments().stream().map(this::attachment).toList());
  }

  private Attachment attachment(String key) {
    Function<Attachments, Optional<Attachment>> make = maker -> maker.of(key);
    return StreamSupport.stream(makers.spliterator(), false)
        .map(make)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody makes the attachment " + key));
  }

  @Override
  public void back(String id, Handover handover) {
    QueuedMail mail = rows.locked(id).orElseThrow();
    switch (handover) {
      case Handover.Taken taken -> mail.sent(clock.instant());
      case Handover.NotNow later -> mail.later(later.why(), clock.instant());
      case Handover.Never never -> mail.failed(never.why());
      case Handover.Unknown unknown -> mail.uncertain(unknown.why());
    }
    rows.flush();
  }

  @Override
  public int abandoned() {
    List<QueuedMail> inHand = rows.in(MailState.SENDING, ALL);
    for (QueuedMail mail : inHand) {
      mail.uncertain("发送时系统中断，邮件可能已经发出，请查询邮件服务器后确认。");
    }
    return inHand.size();
  }
}
