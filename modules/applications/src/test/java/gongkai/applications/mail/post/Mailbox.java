package gongkai.applications.mail.post;

import gongkai.applications.mail.MailState;
import gongkai.applications.mail.Message;
import gongkai.applications.mail.Outbox;
import gongkai.applications.vault.Vault;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The real outbox on a database, for the tests of those who put mails into it. */
public final class Mailbox {
  private Mailbox() {}

  /** It takes mails and does nothing else. */
  public static Outbox outbox(EntityManager em, Vault vault, Clock clock) {
    var server =
        new MailServer(
            Optional.empty(), 25, Optional.empty(), Optional.empty(), "none", Optional.empty());
    var queueing = new Queueing(new MailRows(em), new MailSafe(vault), server, clock);
    return (Outbox)
        Proxy.newProxyInstance(
            Outbox.class.getClassLoader(),
            new Class<?>[] {Outbox.class},
            (proxy, method, arguments) -> queueing.enqueue((Message) arguments[0]));
  }

  /** What the waiting mails say, newest first. */
  public static List<String> texts(EntityManager em, Vault vault) {
    var rows = new MailRows(em);
    var safe = new MailSafe(vault);
    return rows.in(MailState.QUEUED, 200).stream()
        .map(
            mail ->
                safe.recipient(mail.id(), rows.content(mail.id()))
                    + "\n"
                    + safe.text(mail.id(), rows.content(mail.id())))
        .toList();
  }

  /** Their subject lines. */
  public static List<String> subjects(EntityManager em) {
    return new MailRows(em)
        .in(MailState.QUEUED, 200).stream().map(mail -> mail.view().subject()).toList();
  }
}
