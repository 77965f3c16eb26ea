package gongkai.console.letters;

import gongkai.applications.mail.Mail;
import gongkai.applications.mail.MailState;
import gongkai.applications.mail.Outbox;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mails that leave the house: those that need a person first. */
@Named("outboxPage")
@ViewScoped
@SuppressWarnings("serial")
public class OutboxPage implements Serializable {
  private static final List<MailState> ORDER =
      List.of(
          MailState.UNCERTAIN,
          MailState.FAILED,
          MailState.QUEUED,
          MailState.SENDING,
          MailState.SENT,
          MailState.CANCELLED);

  @Inject Outbox outbox;
  @Inject Me me;
  @Inject Screen screen;

  private final Map<MailState, List<Mail>> mails = new EnumMap<>(MailState.class);

  @PostConstruct
  void open() {
    ORDER.forEach(state -> mails.put(state, outbox.in(state)));
  }

  /** Sends it again. */
  public void again(String id) {
    accept(outbox.again(me.actor(), id), "outbox.again");
  }

  /** Notes that it has arrived. */
  public void arrived(String id) {
    accept(outbox.arrived(me.actor(), id), "outbox.arrived");
  }

  /** Takes it out. */
  public void cancel(String id) {
    accept(outbox.cancel(me.actor(), id), "outbox.cancelled");
  }

  private void accept(Change<Mail> answer, String done) {
    switch (answer) {
      case Done<Mail> accepted -> screen.info(done);
      case Refused<Mail> refused -> screen.problems(refused.problems(), Set.of());
    }
    open();
  }

  /** Says whether it may be sent again. */
  public boolean repeatable(Mail mail) {
    return mail.state() == MailState.UNCERTAIN || mail.state() == MailState.FAILED;
  }

  /** The states in which there are mails, those that need a person first. */
  public List<MailState> getStates() {
    return ORDER.stream().filter(state -> !of(state).isEmpty()).toList();
  }

  /** The mails in a state, newest first. */
  public List<Mail> of(MailState state) {
    return mails.getOrDefault(state, List.of());
  }

  /** Says whether a mail server is set. */
  public boolean isConnected() {
    return outbox.connected();
  }
}
