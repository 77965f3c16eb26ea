package gongkai.applications.testing;

import gongkai.applications.mail.Mail;
import gongkai.applications.mail.MailState;
import gongkai.applications.mail.Message;
import gongkai.applications.mail.Outbox;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An outbox that keeps its mails in memory. */
public final class Postbox implements Outbox {
  private final List<Message> messages = Collections.synchronizedList(new ArrayList<>());

  /** What was queued. */
  public List<Message> messages() {
    return messages;
  }

  @Override
  public String enqueue(Message message) {
    messages.add(message);
    return Integer.toString(messages.size());
  }

  @Override
  public boolean connected() {
    return false;
  }

  @Override
  public List<Mail> in(MailState state) {
    return List.of();
  }

  @Override
  public long needingAttention() {
    return 0;
  }

  @Override
  public Change<Mail> again(Actor actor, String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Change<Mail> arrived(Actor actor, String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Change<Mail> cancel(Actor actor, String id) {
    throw new UnsupportedOperationException();
  }
}
