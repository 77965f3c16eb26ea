package gongkai.applications.binding;

import gongkai.applications.CaseId;
import gongkai.applications.binding.Contents.Making;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.dossier.DossierOrder;
import gongkai.applications.dossier.DossierOrder.Form;
import gongkai.applications.dossier.Dossiers;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The door: what is refused writes nothing, what is written is recorded before. */
@ApplicationScoped
@Transactional
class DossierDesk implements Dossiers {
  private Cases cases;
  private Proving proving;
  private Binder binder;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  DossierDesk() {}

  @Inject
  DossierDesk(Cases cases, Proving proving, Binder binder, AuditTrail audit) {
    this.cases = cases;
    this.proving = proving;
    this.binder = binder;
    this.audit = audit;
  }

  @Override
  public Change<String> write(Actor actor, CaseId id, DossierOrder order, Target target)
      throws IOException {
    Optional<CaseView> found = cases.find(actor, id);
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这件申请，或不在您的管理范围内。");
    }
    Applicant shown = found.get().applicant();
    if (order.personal()) {
      switch (cases.unmask(actor, id, order.reason())) {
        case Change.Refused<Applicant> refused -> {
          return new Change.Refused<>(refused.problems());
        }
        case Change.Done<Applicant> done -> shown = done.value();
      }
    }
    String detail = order.form() + (order.personal() ? " unmasked" : " masked");
    audit.record(actor.login(), "application.dossier", "application:" + id, detail);
    return new Change.Done<>(bind(actor, found.get(), shown, order.form(), target));
  }

  private String bind(Actor actor, CaseView view, Applicant shown, Form form, Target target)
      throws IOException {
    Proven proven = proving.of(view.id());
    Making making = binder.making(actor, view, proven.at());
    Contents contents = binder.contents(actor, making, view, shown, proven);
    String name = "dossier-" + view.id() + (form == Form.PDF ? ".pdf" : ".zip");
    String mediaType = form == Form.PDF ? "application/pdf" : "application/zip";
    byte[] bound = binder.bind(contents);
    try (OutputStream out = target.open(name, mediaType)) {
      if (form == Form.PDF) {
        out.write(bound);
      } else {
        binder.pack(actor, contents, bound, out);
      }
    }
    return name;
  }

  @Override
  public Optional<String> proof(Actor actor, CaseId id) {
    return cases.find(actor, id).map(view -> proving.of(view.id()).proof().json());
  }
}
