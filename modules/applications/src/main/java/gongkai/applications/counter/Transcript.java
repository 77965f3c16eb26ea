package gongkai.applications.counter;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.Provision;
import gongkai.applications.casefile.NewCase;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Wish;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.desk.PaperApplication;
import gongkai.applications.desk.PaperDates;
import gongkai.applications.identity.Contacts;
import gongkai.applications.identity.IdentityNumbers;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings what {@link PaperRules} found nothing wrong with into the form that is stored. */
final class Transcript {
  private Transcript() {}

  /** The arrival; its date of receipt follows from the channel. */
  static Received received(PaperDates dates) {
    return Received.of(
        Objects.requireNonNull(dates.channel()),
        Objects.requireNonNull(dates.submitted()),
        Objects.requireNonNull(dates.arrived()),
        dates.confirmed());
  }

  /** Who did not say how gets paper by post when there is an address, else fetches it. */
  static NewCase of(PaperApplication paper, LocalDate today) {
    Delivery delivery = paper.delivery();
    Provision provision = paper.provision();
    return new NewCase(
        CaseId.random(),
        paper.body(),
        paper.caseKind(),
        requester(paper, today),
        new Wish(paper.description().strip(), paper.assistance().strip()),
        provision == null ? Provision.PAPER : provision,
        delivery == null ? usual(paper) : delivery,
        paper.recordedLater(),
        "");
  }

  private static Delivery usual(PaperApplication paper) {
    return paper.address().isBlank() ? Delivery.IN_PERSON : Delivery.POST;
  }

  private static Requester requester(PaperApplication paper, LocalDate today) {
    return new Requester(
        Objects.requireNonNull(paper.kind()),
        paper.name().strip(),
        paper.document(),
        number(paper.document(), paper.documentNumber(), today),
        paper.contactPerson().strip(),
        Contacts.phone(paper.phone(), "phone").normal(),
        Contacts.email(paper.email(), "email").normal(),
        paper.address().strip(),
        Contacts.postcode(paper.postcode(), "postcode").normal(),
        paper.agent().strip(),
        paper.agentDocument(),
        number(paper.agentDocument(), paper.agentDocumentNumber(), today),
        Contacts.phone(paper.agentPhone(), "agentPhone").normal());
  }

  private static String number(@Nullable IdentityDocument document, String typed, LocalDate today) {
    return document == null || typed.isBlank()
        ? ""
        : IdentityNumbers.check(document, typed, "documentNumber", today).normal();
  }
}
