package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.Remark;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyLimit;
import gongkai.applications.remedy.RemedyView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is entered in the register, and the note of it in the file of the case. */
@ApplicationScoped
class Entering {
  private RemedyAdmission admission;
  private StoredRemedies store;
  private RemedyViews views;
  private RegisterSeals seals;
  private CaseEvents cases;

  @SuppressWarnings("NullAway.Init")
  Entering() {}

  @Inject
  Entering(
      RemedyAdmission admission,
      StoredRemedies store,
      RemedyViews views,
      RegisterSeals seals,
      CaseEvents cases) {
    this.admission = admission;
    this.store = store;
    this.views = views;
    this.seals = seals;
    this.cases = cases;
  }

  Change<RemedyView> enter(Actor actor, RemedyEntry entry) {
    List<Problem> problems = problems(actor, entry);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Remedy fresh = Remedy.fresh();
    take(fresh, entry);
    note(actor, fresh, "remedy-entered");
    store.add(fresh);
    return admission.finish(actor, fresh, "entered");
  }

  Change<RemedyView> revise(Actor actor, RemedyId id, long version, RemedyEntry entry) {
    return admission.with(
        actor,
        id,
        version,
        "revised",
        remedy -> {
          if (remedy.conclusion().decided() != null) {
            return List.of(new Problem("", "state", "已经审结，登记内容不能再改动。"));
          }
          RemedyEntry whole = withClaimant(remedy, entry);
          List<Problem> problems = problems(actor, whole);
          if (problems.isEmpty()) {
            take(remedy, whole);
          }
          return problems;
        });
  }

  private RemedyEntry withClaimant(Remedy remedy, RemedyEntry entry) {
    return entry.claimant().equals(Claimant.UNCHANGED)
        ? entry.of(seals.open(remedy.id(), remedy.sealedClaimant()))
        : entry;
  }

  /** Writes into the file of the case what became of its answer. */
  void note(Actor actor, Remedy remedy, String kind) {
    CaseId application = remedy.application();
    if (application != null) {
      var payload =
          Json.createObjectBuilder()
              .add("remedy", remedy.id().value())
              .add("route", remedy.proceeding().route().name())
              .add("class", remedy.conclusion().resultClass().name());
      Remark remark = Remark.of(kind, payload.build().toString());
      if (cases.remark(application, CaseEvents.ANY_VERSION, remark, actor)
          instanceof Change.Refused<CaseEvents.Told> refused) {
        throw new IllegalStateException("Case " + application + ": " + refused.problems());
      }
    }
  }

  private void take(Remedy remedy, RemedyEntry entry) {
    String number = facts(entry).map(CaseFacts::number).orElse("");
    remedy.take(
        entry,
        seals.seal(remedy.id(), entry.claimant()),
        number,
        views.reply(entry).map(RemedyLimit::date).orElse(null));
  }

  private List<Problem> problems(Actor actor, RemedyEntry entry) {
    Optional<Problem> objection =
        admission.objection(actor, Permission.EDIT_REMEDIES, entry.body());
    if (objection.isPresent()) {
      return List.of(objection.get());
    }
    List<Problem> problems = new ArrayList<>(RemedyRules.ofEntry(entry, views.today()));
    if (entry.application() != null
        && facts(entry).filter(found -> found.body().equals(entry.body())).isEmpty()) {
      problems.add(new Problem("application", "unknown", "本机关没有这件申请，请检查登记号。"));
    }
    RemedyId earlier = entry.earlier();
    if (earlier != null && !isReconsideration(earlier, entry)) {
      problems.add(new Problem("earlier", "unknown", "登记簿里没有本机关的这件行政复议，请检查。"));
    }
    return problems;
  }

  private boolean isReconsideration(RemedyId earlier, RemedyEntry entry) {
    return store
        .find(earlier)
        .filter(remedy -> remedy.body().equals(entry.body()))
        .filter(remedy -> remedy.proceeding().route() == RemedyRoute.RECONSIDERATION)
        .isPresent();
  }

  private Optional<CaseFacts> facts(RemedyEntry entry) {
    return Optional.ofNullable(entry.application()).flatMap(cases::facts);
  }
}
