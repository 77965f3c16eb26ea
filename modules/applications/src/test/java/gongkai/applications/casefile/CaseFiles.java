package gongkai.applications.casefile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.testing.Bureau;
import gongkai.applications.testing.CaseClocks;
import gongkai.applications.testing.People;
import gongkai.applications.testing.TestClock;
import gongkai.applications.vault.TestKeys;
import gongkai.applications.vault.Vault;
import gongkai.office.Office;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

/** Object mother: cases of the bureau. */
public final class CaseFiles {
  public static final LocalDate RECEIVED = LocalDate.of(2020, 3, 9);
  public static final Office OFFICE = new Bureau();
  public static final Vault VAULT = TestKeys.vault();

  private CaseFiles() {}

  /** An application by the site's form of that registration number. */
  public static Opening opening(String number) {
    return new Opening(
        CaseId.random(),
        number,
        People.BUREAU,
        CaseKind.DISCLOSURE,
        ApplicantKind.NATURAL_PERSON,
        Provision.ELECTRONIC,
        Delivery.ONLINE,
        false,
        "");
  }

  /** It came in by the site's form on 2020-03-09. */
  public static ClockEvent.Received received() {
    return new ClockEvent.Received(RECEIVED, Channel.ONLINE, RECEIVED, RECEIVED, RECEIVED);
  }

  /** Ten in the morning of a day. */
  public static Timing at(LocalDate day) {
    return new Timing(CaseClocks.STANDARD, "", Instant.parse(day + "T02:00:00Z"));
  }

  /** A case registered on 2020-03-09. */
  public static DisclosureApplication registered(String number) {
    return DisclosureApplication.register(opening(number), received(), "applicant", at(RECEIVED));
  }

  /** The same case, entered from its file on a later day. */
  public static DisclosureApplication recordedLater(String number, LocalDate day) {
    Opening opening = opening(number);
    var later =
        new Opening(
            opening.id(),
            number,
            opening.body(),
            opening.kind(),
            opening.applicant(),
            opening.provision(),
            opening.delivery(),
            true,
            "");
    return DisclosureApplication.register(later, received(), "officer", at(day));
  }

  /** The log of cases on a persistence context. */
  public static CaseEvents log(EntityManager em, TestClock clock) {
    return new CaseEventLog(
        new DisclosureApplications(em),
        new Timings(CaseClocks.STANDARD, OFFICE, clock),
        new Words(em, VAULT));
  }
}
