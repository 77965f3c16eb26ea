package gongkai.applications.reminder.agenda;

import gongkai.applications.identity.Checked;
import gongkai.applications.identity.Contacts;
import gongkai.applications.identity.Masks;
import gongkai.applications.reminder.Due;
import gongkai.applications.reminder.Reminders;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The door. */
@ApplicationScoped
@Transactional
class ReminderDesk implements Reminders {
  private static final int MOST = 200;

  private Agenda agenda;
  private Subscribers subscribers;
  private ReminderRound.Posting posting;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  ReminderDesk() {}

  @Inject
  ReminderDesk(
      Agenda agenda, Subscribers subscribers, ReminderRound.Posting posting, AuditTrail audit) {
    this.agenda = agenda;
    this.subscribers = subscribers;
    this.posting = posting;
    this.audit = audit;
  }

  @Override
  public List<Due> warnings(Actor actor, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not 1 to " + MOST + ": " + limit);
    }
    return agenda.of(actor).stream().filter(Due::warns).limit(limit).toList();
  }

  @Override
  public Subscription subscription(Actor actor) {
    String login = actor.login();
    return new Subscription(
        subscribers.address(login).map(Masks::email).orElse(""),
        subscribers.feedSince(login).orElse(null));
  }

  @Override
  public Change<Subscription> mailTo(Actor actor, String address) {
    if (!mayBeReminded(actor)) {
      return forbidden();
    }
    Checked checked = Contacts.email(address, "address");
    if (!(checked instanceof Checked.Right right)) {
      return Change.refused("address", "form", "电子邮箱的形式不对，请核对。");
    }
    String login = actor.login();
    if (right.value().isEmpty()) {
      subscribers.forgetAddress(login);
    } else {
      subscribers.keepAddress(login, right.value(), posting.now());
    }
    record(actor, right.value().isEmpty() ? "reminder.mail-ended" : "reminder.mail-set");
    return new Change.Done<>(subscription(actor));
  }

  @Override
  public Change<String> renewFeed(Actor actor) {
    if (!mayBeReminded(actor)) {
      return forbidden();
    }
    String secret = FeedSecret.fresh();
    subscribers.makeFeed(actor.login(), FeedSecret.hash(secret), posting.now());
    record(actor, "reminder.feed-made");
    return new Change.Done<>(secret);
  }

  @Override
  public Change<Subscription> revokeFeed(Actor actor) {
    subscribers.endFeed(actor.login());
    record(actor, "reminder.feed-ended");
    return new Change.Done<>(subscription(actor));
  }

  @Override
  public Optional<Feed> feed(String secret) {
    if (!FeedSecret.isOne(secret)) {
      return Optional.empty();
    }
    return subscribers
        .feedOf(FeedSecret.hash(secret))
        .flatMap(posting::actor)
        .filter(ReminderDesk::mayBeReminded)
        .map(actor -> DueCalendar.of(agenda.of(actor), agenda.today()))
        .map(text -> new Feed(text, FeedSecret.hash(text)));
  }

  private static boolean mayBeReminded(Actor actor) {
    return Permission.VIEW_APPLICATIONS.isHeldBy(actor) || Permission.EDIT_REPORTS.isHeldBy(actor);
  }

  private void record(Actor actor, String verb) {
    audit.record(actor.login(), verb, "staff:" + actor.login(), "");
  }

  private static <T> Change<T> forbidden() {
    return Change.refused("", "forbidden", "您的岗位不办理依申请公开，也不编制年度报告，没有可以提醒的事项。");
  }
}
