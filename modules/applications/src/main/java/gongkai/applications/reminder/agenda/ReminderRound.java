package gongkai.applications.reminder.agenda;

import gongkai.applications.mail.Outbox;
import gongkai.applications.reminder.Due;
import gongkai.office.Actor;
import gongkai.office.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reminds one person, in one transaction: what is told is noted, and the mail lies in the outbox,
 * or neither.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReminderRound {
  private Agenda agenda;
  private Subscribers subscribers;
  private Told told;
  private Posting posting;

  @SuppressWarnings("NullAway.Init")
  ReminderRound() {}

  @Inject
  ReminderRound(Agenda agenda, Subscribers subscribers, Told told, Posting posting) {
    this.agenda = agenda;
    this.subscribers = subscribers;
    this.told = told;
    this.posting = posting;
  }

  List<String> logins() {
    return subscribers.logins();
  }

  /** Tells what that person was not told yet; answers how much that was. */
  int remind(String login) {
    Optional<String> address = subscribers.address(login);
    Optional<Actor> actor = posting.actor(login);
    if (address.isEmpty() || actor.isEmpty()) {
      return 0;
    }
    Instant now = posting.now();
    List<Due> fresh =
        agenda.of(actor.get()).stream()
            .filter(Due::warns)
            .filter(due -> told.note(login, due, now))
            .toList();
    if (!fresh.isEmpty()) {
      posting.send(address.get(), fresh);
    }
    return fresh.size();
  }

  /** Who is reminded now, and by which mail. */
  @ApplicationScoped
  static class Posting {
    private Function<String, Optional<Actor>> actors;
    private Outbox outbox;
    private ReminderMail mail;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    Posting() {}

    @Inject
    Posting(Staff staff, Outbox outbox, ReminderMail mail, Clock clock) {
      this(staff::actor, outbox, mail, clock);
    }

    Posting(
        Function<String, Optional<Actor>> actors, Outbox outbox, ReminderMail mail, Clock clock) {
      this.actors = actors;
      this.outbox = outbox;
      this.mail = mail;
      this.clock = clock;
    }

    Optional<Actor> actor(String login) {
      return actors.apply(login);
    }

    Instant now() {
      return clock.instant();
    }

    void send(String address, List<Due> dues) {
      outbox.enqueue(mail.of(address, dues));
    }
  }
}
