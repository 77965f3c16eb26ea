package gongkai.applications.work;

import gongkai.office.AuditTrail;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows who may do what where, and writes down what they did. */
@ApplicationScoped
class Doorkeeper {
  private Office office;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  Doorkeeper() {}

  @Inject
  Doorkeeper(Office office, AuditTrail audit) {
    this.office = office;
    this.audit = audit;
  }

  boolean shows(Opened opened) {
    return admits(opened, Permission.VIEW_APPLICATIONS);
  }

  boolean admits(Opened opened, Permission act) {
    return office.permits(opened.actor(), act, opened.body());
  }

  void record(Opened opened, String verb) {
    audit.record(
        opened.login(),
        "application." + verb,
        "application:" + opened.id(),
        opened.facts().number());
  }
}
