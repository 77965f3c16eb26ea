package gongkai.applications.disposal;

import gongkai.applications.CaseId;
import gongkai.applications.archive.KeptFile;
import gongkai.applications.archive.KeptFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Remark;
import gongkai.applications.disposal.DisposalLists.Result;
import gongkai.office.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Disposes of one file of a list, in a transaction of its own: the data is gone, the file says so
 * and the audit trail too, or nothing happened.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DisposalSteps {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private DisposalLists lists;
  private Undoing undoing;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  DisposalSteps() {}

  @Inject
  DisposalSteps(DisposalLists lists, Undoing undoing, AuditTrail audit, Clock clock) {
    this.lists = lists;
    this.undoing = undoing;
    this.audit = audit;
    this.clock = clock;
  }

  List<String> running() {
    return lists.running();
  }

  /** Deals with the next file of a list; answers whether there may be more. */
  boolean next(String id) {
    DisposalList list = lists.locked(id).orElseThrow();
    if (!list.isRunning()) {
      return false;
    }
    Instant now = clock.instant();
    Optional<CaseId> file = lists.next(list);
    if (file.isEmpty()) {
      list.finish(now);
      audit.record(list.decidedBy(), "disposal.done", "disposal:" + id, "");
      return false;
    }
    boolean gone = undoing.dispose(file.get(), list.decidedBy(), now);
    lists.note(list, file.get(), gone ? Result.DISPOSED : Result.KEPT);
    String verb = gone ? "application.disposed" : "application.kept";
    audit.record(list.decidedBy(), verb, "application:" + file.get(), "disposal:" + id);
    return true;
  }

  /** What happens to the case itself. */
  @ApplicationScoped
  static class Undoing {
    private KeptFiles files;
    private DisclosureApplications applications;
    private Erasure erasure;

    @SuppressWarnings("NullAway.Init")
    Undoing() {}

    @Inject
    Undoing(KeptFiles files, DisclosureApplications applications, Erasure erasure) {
      this.files = files;
      this.applications = applications;
      this.erasure = erasure;
    }

    /** Disposes of a file; not when something came in between that keeps it. */
    boolean dispose(CaseId id, String by, Instant at) {
      DisclosureApplication application = applications.locked(id).orElseThrow();
      KeptFile file = files.find(id).orElseThrow();
      LocalDate today = LocalDate.ofInstant(at, ZONE);
      if (!file.isOver(today) || files.isContested(id)) {
        return false;
      }
      erasure.erase(id);
      file.dispose(today);
      application.remark(Remark.of("disposed", ""), by, at);
      return true;
    }
  }
}
