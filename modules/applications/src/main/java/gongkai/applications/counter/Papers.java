package gongkai.applications.counter;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.NewCase;
import gongkai.applications.casefile.Registrar;
import gongkai.applications.casefile.Remark;
import gongkai.applications.casefile.Timing;
import gongkai.applications.casefile.Words;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.filing.CaseFiles;
import gongkai.applications.filing.CheckedFile;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores what came on paper. */
@ApplicationScoped
class Papers {
  private Registrar registrar;
  private DisclosureApplications applications;
  private CaseFiles files;
  private Words words;

  @SuppressWarnings("NullAway.Init")
  Papers() {}

  @Inject
  Papers(Registrar registrar, DisclosureApplications applications, CaseFiles files, Words words) {
    this.registrar = registrar;
    this.applications = applications;
    this.files = files;
    this.words = words;
  }

  Optional<DisclosureApplication> find(CaseId id) {
    return applications.find(id);
  }

  Optional<DisclosureApplication> locked(CaseId id) {
    return applications.locked(id);
  }

  /** Registers a case with its files, and why it was late when it was. */
  CaseFacts register(
      NewCase fresh, Received received, List<CheckedFile> scans, String reason, Entry entry) {
    for (CheckedFile file : scans) {
      files.add(fresh.id(), file, entry.at());
    }
    CaseFacts facts = registrar.register(fresh, received, entry.login());
    if (reason.isBlank()) {
      return facts;
    }
    DisclosureApplication registered = applications.locked(fresh.id()).orElseThrow();
    String kept = words.keep(fresh.id(), reason.strip());
    registered.remark(Remark.of("registered-late", "").with(kept), entry.login(), entry.at());
    applications.flush();
    return registered.facts();
  }

  /** The day of confirmation, and why it was late when it was. */
  Change<CaseFacts> confirm(
      DisclosureApplication found, Received received, String reason, String login, Timing timing) {
    return switch (found.happen(
        received, () -> words.keep(found.id(), reason.strip()), login, timing)) {
      case Change.Refused<DisclosureApplication> refused ->
          new Change.Refused<>(refused.problems());
      case Change.Done<DisclosureApplication> done -> {
        applications.flush();
        yield new Change.Done<>(done.value().facts());
      }
    };
  }

  /** Who writes it down, and when. */
  record Entry(String login, Instant at) {}
}
