package gongkai.console.harvest;

import gongkai.office.AuditTrail;
import gongkai.opendata.Harvesting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What staff decide about snapshots, each with its line in the audit trail. */
@ApplicationScoped
@Transactional
public class HarvestDecisions {
  @Inject Harvesting harvesting;
  @Inject AuditTrail trail;

  /** Asks for a new snapshot. */
  public void build(String actor) {
    trail.record(actor, "snapshot.asked", "catalogue", "");
    harvesting.askForSnapshot();
  }

  /** Publishes the snapshot that is held back; false when it is not there any more. */
  public boolean confirm(String actor, String id) {
    boolean published = harvesting.confirm(id);
    if (published) {
      trail.record(actor, "snapshot.confirmed", id, "");
    }
    return published;
  }
}
