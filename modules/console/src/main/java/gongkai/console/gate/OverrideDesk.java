package gongkai.console.gate;

import gongkai.gate.Finding;
import gongkai.gate.Overrides;
import gongkai.gate.Overrides.Waiver;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Asks for and confirms overrides of the release gate, and writes both to the audit trail. */
@Transactional
@ApplicationScoped
public class OverrideDesk {
  @Inject Overrides overrides;
  @Inject AuditTrail trail;
  @Inject Office office;

  /** Asks that a finding may pass. */
  public void ask(Actor actor, Subject subject, Finding finding, String reason) {
    check(actor, subject);
    long number =
        overrides.request(
            subject.key(),
            subject.contentHash(),
            finding.check(),
            finding.code(),
            reason,
            actor.login());
    note(actor, "override.requested", subject, number, finding.check() + "/" + finding.code());
  }

  /**
   * Confirms what another person asked for.
   *
   * @throws IllegalStateException when the same person asked for it, or it is unknown
   */
  public void confirm(Actor actor, Subject subject, long number) {
    check(actor, subject);
    Waiver waiver =
        of(subject).stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No override " + number));
    overrides.confirm(number, actor.login());
    note(actor, "override.confirmed", subject, number, waiver.check() + "/" + waiver.code());
  }

  private void check(Actor actor, Subject subject) {
    if (!office.permits(actor, Permission.OVERRIDE_GATE, subject.body())) {
      throw new IllegalStateException(actor.login() + " may not override the gate");
    }
  }

  private void note(Actor actor, String verb, Subject subject, long number, String what) {
    trail.record(actor.login(), verb, subject.object(), "#" + number + " " + what);
  }

  /** Overrides of the record, newest first. */
  public List<Waiver> of(Subject subject) {
    return overrides.of(subject.key());
  }
}
