package gongkai.applications.work;

import gongkai.applications.CaseId;
import gongkai.applications.archive.KeptFile;
import gongkai.applications.archive.KeptFiles;
import gongkai.applications.archive.Schedule;
import gongkai.applications.archive.Term;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.desk.Archive;
import gongkai.applications.desk.CaseView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** The door of the archive. */
@ApplicationScoped
@Transactional
class ArchiveDoor implements Archive {
  private Admission admission;
  private KeptFiles files;
  private Schedule schedule;

  @SuppressWarnings("NullAway.Init")
  ArchiveDoor() {}

  @Inject
  ArchiveDoor(Admission admission, KeptFiles files, Schedule schedule) {
    this.admission = admission;
    this.files = files;
    this.schedule = schedule;
  }

  @Override
  public Change<Kept> archive(Actor actor, CaseId id, long version) {
    Change<CaseView> change =
        admission.withAny(
            actor, id, version, Permission.HANDLE_APPLICATIONS, "archived", this::close);
    return switch (change) {
      case Change.Done<CaseView> done ->
          new Change.Done<>(files.find(id).map(KeptFile::view).orElseThrow());
      case Change.Refused<CaseView> refused -> new Change.Refused<>(refused.problems());
    };
  }

  private Change<DisclosureApplication> close(Opened opened) {
    CaseFacts facts = opened.facts();
    if (facts.open()) {
      return Opened.refused("", "state", "这件申请还没有办结，请在答复发出或终止办理后归档。");
    }
    if (files.find(opened.id()).isPresent()) {
      return Opened.refused("", "state", "这件申请已经归档。");
    }
    if (files.isContested(opened.id())) {
      return Opened.refused("", "remedy", "这件申请还有未办结的行政复议或者行政诉讼，请办结后再归档。");
    }
    Term term =
        schedule.of(
            facts.intent().kind(),
            Objects.requireNonNull(facts.outcome()),
            files.isChallenged(opened.id()));
    files.add(new KeptFile(facts, term, opened.timing().today(), opened.login()));
    return opened.noted("archived", term.label() + "，" + term.reason(), "");
  }

  @Override
  public Optional<Kept> kept(Actor actor, CaseId id) {
    return admission.look(actor, id).flatMap(seen -> files.find(id)).map(KeptFile::view);
  }
}
