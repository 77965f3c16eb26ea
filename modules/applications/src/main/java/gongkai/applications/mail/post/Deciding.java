package gongkai.applications.mail.post;

import gongkai.applications.mail.Mail;
import gongkai.applications.mail.MailState;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What staff see of the outbox, and what they decide where the program cannot know. */
@ApplicationScoped
class Deciding {
  private static final int MOST = 200;

  private MailRows rows;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Deciding() {}

  @Inject
  Deciding(MailRows rows, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  List<Mail> in(MailState state) {
    return rows.in(state, MOST).stream().map(QueuedMail::view).toList();
  }

  long needingAttention() {
    return rows.count(List.of(MailState.UNCERTAIN, MailState.FAILED));
  }

  Change<Mail> again(Actor actor, String id) {
    return with(
        actor,
        id,
        "mail.again",
        EnumSet.of(MailState.UNCERTAIN, MailState.FAILED, MailState.CANCELLED),
        mail -> mail.again(clock.instant()));
  }

  Change<Mail> arrived(Actor actor, String id) {
    return with(
        actor,
        id,
        "mail.arrived",
        EnumSet.of(MailState.UNCERTAIN),
        mail -> mail.sent(clock.instant()));
  }

  Change<Mail> cancel(Actor actor, String id) {
    return with(
        actor,
        id,
        "mail.cancelled",
        EnumSet.of(MailState.QUEUED, MailState.UNCERTAIN, MailState.FAILED),
        QueuedMail::cancelled);
  }

  private Change<Mail> with(
      Actor actor, String id, String verb, Set<MailState> needed, Consumer<QueuedMail> act) {
    if (!Permission.HANDLE_APPLICATIONS.isHeldBy(actor)) {
      return Change.refused("", "forbidden", "您的岗位不能处理待发邮件，请交由依申请公开经办人办理。");
    }
    Optional<QueuedMail> found = rows.locked(id);
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这封邮件，请刷新后查看。");
    }
    QueuedMail mail = found.get();
    if (!needed.contains(mail.state())) {
      return Change.refused("", "state", "这封邮件的状态已经变化，请刷新后查看。");
    }
    act.accept(mail);
    rows.flush();
    audit.record(actor.login(), verb, "mail:" + id, mail.view().purpose());
    return new Change.Done<>(mail.view());
  }
}
