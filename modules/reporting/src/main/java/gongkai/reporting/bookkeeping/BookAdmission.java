package gongkai.reporting.bookkeeping;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who may do what with the ledgers of which body, and the audit trail of it. */
@ApplicationScoped
class BookAdmission {
  private Office office;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  BookAdmission() {}

  @Inject
  BookAdmission(Office office, AuditTrail audit) {
    this.office = office;
    this.audit = audit;
  }

  /** Why the actor may not write into the ledgers of a body, if so. */
  Optional<Problem> objection(Actor actor, BodyCode body) {
    if (!Permission.EDIT_REPORTS.isHeldBy(actor)) {
      return Optional.of(new Problem("", "forbidden", "您的岗位不能登记台账，请交由年报编制人员办理。"));
    }
    return office.covers(actor, body)
        ? Optional.empty()
        : Optional.of(new Problem("body", "forbidden", "这个机构不在您的管理范围内，请选择本机关或下属机构。"));
  }

  /** Says whether the actor may read the ledgers of a body. */
  boolean maySee(Actor actor, BodyCode body) {
    return office.permits(actor, Permission.VIEW_REPORTS, body);
  }

  /** The bodies whose ledgers the actor may read, only the one asked for when there is one. */
  List<String> reach(Actor actor) {
    return Permission.VIEW_REPORTS.isHeldBy(actor)
        ? office.reach(actor).stream().map(BodyCode::value).toList()
        : List.of();
  }

  void record(Actor actor, String verb, String object, String detail) {
    audit.record(actor.login(), "ledger." + verb, object, detail);
  }

  static <T> Change<T> refused(Problem problem) {
    return new Change.Refused<>(List.of(problem));
  }
}
