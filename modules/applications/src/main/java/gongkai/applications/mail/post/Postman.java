package gongkai.applications.mail.post;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes mails out of the outbox, one after the other, for as long as there are some due. */
final class Postman implements Runnable {
  private static final Logger LOG = Logger.getLogger(Postman.class.getName());
  private static final long PAUSE_SECONDS = 20;

  private final Satchel satchel;
  private final Smtp smtp;
  private final Semaphore calls = new Semaphore(0);
  private volatile boolean stopped;

  Postman(Satchel satchel, Smtp smtp) {
    this.satchel = satchel;
    this.smtp = smtp;
  }

  @Override
  public void run() {
    boolean begun = false;
    while (!stopped) {
      try {
        if (!begun) {
          begin();
          begun = true;
        }
        round();
      } catch (RuntimeException e) {
        // A message may repeat an address, so the log gets the kind only.
        LOG.log(Level.WARNING, "The outbox stopped: {0}", e.getClass().getName());
      }
      rest();
    }
  }

  /** What another run of the program had in hand is not sent again unasked. */
  void begin() {
    int uncertain = satchel.abandoned();
    if (uncertain > 0) {
      LOG.log(Level.WARNING, "Mails whose sending was interrupted: {0}", uncertain);
    }
  }

  /** Sends what is due; answers how many mails were tried. */
  int round() {
    int tried = 0;
    while (smtp.connected() && !stopped) {
      Optional<Ticket> ticket = satchel.take();
      if (ticket.isEmpty()) {
        break;
      }
      satchel.back(ticket.get().id(), smtp.hand(ticket.get()));
      tried++;
    }
    return tried;
  }

  /** Something was queued. */
  void call() {
    calls.release();
  }

  void stop() {
    stopped = true;
    calls.release();
  }

  private void rest() {
    try {
      if (calls.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS)) {
        calls.drainPermits();
      }
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }
}
