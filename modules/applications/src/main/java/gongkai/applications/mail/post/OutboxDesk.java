package gongkai.applications.mail.post;

import gongkai.applications.mail.Mail;
import gongkai.applications.mail.MailState;
import gongkai.applications.mail.Message;
import gongkai.applications.mail.Outbox;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The door: one transaction for each use case, or the caller's. */
@ApplicationScoped
@Transactional
class OutboxDesk implements Outbox {
  private Queueing queueing;
  private Deciding deciding;
  private Event<MailQueued> queued;

  @SuppressWarnings("NullAway.Init")
  OutboxDesk() {}

  @Inject
  OutboxDesk(Queueing queueing, Deciding deciding, Event<MailQueued> queued) {
    this.queueing = queueing;
    this.deciding = deciding;
    this.queued = queued;
  }

  @Override
  public String enqueue(Message message) {
    String id = queueing.enqueue(message);
    queued.fire(new MailQueued(id));
    return id;
  }

  @Override
  public boolean connected() {
    return queueing.connected();
  }

  @Override
  public List<Mail> in(MailState state) {
    return deciding.in(state);
  }

  @Override
  public long needingAttention() {
    return deciding.needingAttention();
  }

  @Override
  public Change<Mail> again(Actor actor, String id) {
    Change<Mail> change = deciding.again(actor, id);
    queued.fire(new MailQueued(id));
    return change;
  }

  @Override
  public Change<Mail> arrived(Actor actor, String id) {
    return deciding.arrived(actor, id);
  }

  @Override
  public Change<Mail> cancel(Actor actor, String id) {
    return deciding.cancel(actor, id);
  }
}
