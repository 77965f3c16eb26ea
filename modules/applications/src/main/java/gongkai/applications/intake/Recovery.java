package gongkai.applications.intake;

import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.intake.Attempts.Kind;
import gongkai.applications.numbering.FreshCodes;
import gongkai.office.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Sends a fresh query code to the registered mailbox, and tells nobody whether it did. */
@ApplicationScoped
class Recovery {
  private DisclosureApplications applications;
  private Requesters requesters;
  private Attempts attempts;
  private FreshCodes codes;
  private Mails mails;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Recovery() {}

  @Inject
  Recovery(
      DisclosureApplications applications,
      Requesters requesters,
      Attempts attempts,
      FreshCodes codes,
      Mails mails,
      AuditTrail audit,
      Clock clock) {
    this.applications = applications;
    this.requesters = requesters;
    this.attempts = attempts;
    this.codes = codes;
    this.mails = mails;
    this.audit = audit;
    this.clock = clock;
  }

  void recover(String typedNumber, String contact, String source) {
    String number = Access.normal(typedNumber);
    if (attempts.barredUntil(Kind.RECOVER, number, source).isPresent()) {
      return;
    }
    // each wish counts, granted or not: nobody's mailbox is flooded
    attempts.failed(Kind.RECOVER, number, source);
    applications
        .byNumber(number)
        .filter(found -> requesters.isContact(found.id(), contact))
        .ifPresent(this::send);
  }

  private void send(DisclosureApplication found) {
    Optional<String> email =
        requesters.requester(found.id()).map(Requester::email).filter(known -> !known.isEmpty());
    if (email.isEmpty()) {
      return;
    }
    var code = codes.give(found.id(), clock.instant());
    var facts = found.facts();
    mails.code(email.get(), facts.body(), facts.number(), code);
    audit.record(
        "applicant", "application.code-renewed", "application:" + facts.id(), facts.number());
  }
}
