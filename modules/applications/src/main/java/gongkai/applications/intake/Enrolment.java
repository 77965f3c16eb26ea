package gongkai.applications.intake;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Registrar;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.filing.CaseFiles;
import gongkai.applications.filing.CheckedFile;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.applications.numbering.FreshCodes;
import gongkai.applications.numbering.QueryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a case of a form, with files and query code, and writes its receipt. The receipt of the
 * site is the confirmation of both sides that Article 31 asks for.
 */
@ApplicationScoped
class Enrolment {
  private Registrar registrar;
  private DisclosureApplications applications;
  private CaseFiles files;
  private FreshCodes codes;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Enrolment() {}

  @Inject
  Enrolment(
      Registrar registrar,
      DisclosureApplications applications,
      CaseFiles files,
      FreshCodes codes,
      Clock clock) {
    this.registrar = registrar;
    this.applications = applications;
    this.files = files;
    this.codes = codes;
    this.clock = clock;
  }

  /** Stores what was filled in; the number is taken last. */
  Receipt enrol(Filled filled) {
    CaseId id = filled.fresh().id();
    for (CheckedFile file : filled.files()) {
      files.add(id, file, clock.instant());
    }
    QueryCode code = codes.give(id, clock.instant());
    LocalDate today = LocalDate.now(clock);
    var received = ClockEvent.Received.of(Channel.ONLINE, today, today, today);
    return receipt(registrar.register(filled.fresh(), received, "applicant"), code);
  }

  /** The receipt again, while its code can still be told. */
  Optional<Receipt> again(CaseId id) {
    Optional<QueryCode> code = codes.find(id, clock.instant());
    return applications
        .find(id)
        .map(DisclosureApplication::facts)
        .flatMap(facts -> code.map(known -> receipt(facts, known)));
  }

  private static Receipt receipt(CaseFacts facts, QueryCode code) {
    return new Receipt(
        facts.number(),
        code.shown(),
        facts.intent().registeredAt(),
        Objects.requireNonNull(facts.dial().received()).toString(),
        Objects.requireNonNull(facts.dial().deadline()).toString(),
        facts.dial().provisional());
  }
}
