package gongkai.console.gate;

import gongkai.catalogue.ItemView;
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

  /** Asks that a finding of the held item may pass. */
  public void ask(Actor actor, ItemView item, Finding finding, String reason) {
    check(actor, item);
    long number =
        overrides.request(
            item.subject(),
            item.contentHash(),
            finding.check(),
            finding.code(),
            reason,
            actor.login());
    note(actor, "override.requested", item, number, finding.check() + "/" + finding.code());
  }

  /**
   * Confirms what another person asked for.
   *
   * @throws IllegalStateException when the same person asked for it, or it is unknown
   */
  public void confirm(Actor actor, ItemView item, long number) {
    check(actor, item);
    Waiver waiver =
        of(item).stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No override " + number));
    overrides.confirm(number, actor.login());
    note(actor, "override.confirmed", item, number, waiver.check() + "/" + waiver.code());
  }

  private void check(Actor actor, ItemView item) {
    if (!office.permits(actor, Permission.OVERRIDE_GATE, item.content().body())) {
      throw new IllegalStateException(actor.login() + " may not override the gate");
    }
  }

  private void note(Actor actor, String verb, ItemView item, long number, String what) {
    trail.record(actor.login(), verb, "item:" + item.id(), "#" + number + " " + what);
  }

  /** Overrides of the item, newest first. */
  public List<Waiver> of(ItemView item) {
    return overrides.of(item.subject());
  }
}
