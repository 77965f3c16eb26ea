package gongkai.applications.mail.post;

import gongkai.applications.mail.Post;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Runs the postman beside the requests and calls him when something was queued. */
@ApplicationScoped
class PostOffice implements Post {
  /** Threads of the container: transactions are found from them. */
  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private @Nullable ThreadFactory threads;

  private Satchel satchel;
  private Smtp smtp;
  private volatile @Nullable Postman postman;

  @SuppressWarnings("NullAway.Init")
  PostOffice() {}

  @Inject
  PostOffice(Satchel satchel, Smtp smtp) {
    this.satchel = satchel;
    this.smtp = smtp;
  }

  @Override
  public synchronized void start() {
    if (postman == null) {
      Postman fresh = new Postman(satchel, smtp);
      ThreadFactory factory = threads == null ? Thread::new : threads;
      Thread thread = factory.newThread(fresh);
      thread.setName("outbox");
      thread.setDaemon(true);
      thread.start();
      postman = fresh;
    }
  }

  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued event) {
    Postman working = postman;
    if (working != null) {
      working.call();
    }
  }

  @PreDestroy
  void close() {
    Postman working = postman;
    if (working != null) {
      working.stop();
    }
  }
}
