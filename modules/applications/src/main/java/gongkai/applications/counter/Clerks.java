package gongkai.applications.counter;

import gongkai.applications.desk.Counter.Registered;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows who may register for which body, and writes down what they did. */
@ApplicationScoped
class Clerks {
  private Office office;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  Clerks() {}

  @Inject
  Clerks(Office office, AuditTrail audit) {
    this.office = office;
    this.audit = audit;
  }

  boolean admits(Actor actor, BodyCode body) {
    return office.body(body).isPresent()
        && office.permits(actor, Permission.HANDLE_APPLICATIONS, body);
  }

  boolean covers(Actor actor, BodyCode body) {
    return office.covers(actor, body);
  }

  static <T> Change<T> forbidden() {
    return Change.refused("", "forbidden", "您的岗位不能登记这个机关的申请，请交由依申请公开经办人办理。");
  }

  /** Gives the change on, after what was done is in the trail. */
  Change<Registered> recorded(Actor actor, String verb, String detail, Change<Registered> change) {
    if (change instanceof Change.Done<Registered> done) {
      audit.record(
          actor.login(),
          "application." + verb,
          "application:" + done.value().id(),
          done.value().number() + " " + detail);
    }
    return change;
  }
}
