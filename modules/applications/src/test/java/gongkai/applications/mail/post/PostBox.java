package gongkai.applications.mail.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gongkai.applications.mail.Attachments;
import gongkai.applications.mail.Mail;
import gongkai.applications.mail.MailState;
import gongkai.applications.mail.Message;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.TestClock;
import gongkai.applications.vault.TestKeys;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An outbox on a database beside a mail server on the loopback. */
final class PostBox implements AutoCloseable {
  final GreenMail mailServer;
  final TestDatabase db;
  final TestClock clock = new TestClock();
  final Notebook audit = new Notebook();
  private final MailServer settings;

  PostBox(DatabaseKind kind) {
    mailServer = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mailServer.start();
    db = TestDatabase.open(kind, "gongkai.applications", "applications");
    settings = settings("127.0.0.1", mailServer.getSmtp().getPort());
  }

  static MailServer settings(String host, int port) {
    return new MailServer(
        Optional.of(host),
        port,
        Optional.empty(),
        Optional.empty(),
        "none",
        Optional.of("noreply@jfj.example.cn"));
  }

  private static int freePort() {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  String enqueue(Message message) {
    return db.transact(
        em -> new Queueing(new MailRows(em), safe(), settings, clock).enqueue(message));
  }

  <T> T deciding(Function<Deciding, T> work) {
    return db.transact(em -> work.apply(new Deciding(new MailRows(em), audit, clock)));
  }

  Mail mail(String id) {
    return db.transact(em -> new MailRows(em).locked(id).orElseThrow().view());
  }

  MailState state(String id) {
    return mail(id).state();
  }

  /** A postman as after a start of the program. */
  Postman postman() {
    return new Postman(satchel(), new Smtp(settings, clock));
  }

  /** A postman at a mail server elsewhere. */
  Postman postmanAt(int port) {
    return new Postman(satchel(), new Smtp(settings("127.0.0.1", port), clock));
  }

  Satchel satchel() {
    return new Satchel() {
      @Override
      public Optional<Ticket> take() {
        return db.transact(em -> stored(em).take());
      }

      @Override
      public void back(String id, Handover handover) {
        db.run(em -> stored(em).back(id, handover));
      }

      @Override
      public int abandoned() {
        return db.transact(em -> stored(em).abandoned());
      }
    };
  }

  private StoredSatchel stored(EntityManager em) {
    List<Attachments> makers =
        List.of(
            key ->
                key.startsWith("sample:")
                    ? Optional.of(
                        new Attachments.Attachment(
                            "sample.pdf", "application/pdf", "内容".getBytes(StandardCharsets.UTF_8)))
                    : Optional.empty());
    return new StoredSatchel(new MailRows(em), safe(), makers, clock);
  }

  static MailSafe safe() {
    return new MailSafe(TestKeys.vault());
  }

  @Override
  public void close() {
    db.close();
    mailServer.stop();
  }
}
