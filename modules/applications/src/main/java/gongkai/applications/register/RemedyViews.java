package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyLimit;
import gongkai.applications.remedy.RemedyView;
import gongkai.applications.remedy.Ruling;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.WorkingCalendar;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Shows entries of the register with their periods and proofs. */
@ApplicationScoped
class RemedyViews {
  private RegisterSeals seals;
  private HolidayNotices notices;
  private Office office;
  private RegisterSettings settings;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  RemedyViews() {}

  @Inject
  RemedyViews(
      RegisterSeals seals,
      HolidayNotices notices,
      Office office,
      RegisterSettings settings,
      Clock clock) {
    this.seals = seals;
    this.notices = notices;
    this.office = office;
    this.settings = settings;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The last day for our reply with its proof. */
  Optional<RemedyLimit> reply(RemedyEntry entry) {
    return settings.periods().reply(entry, calendar(entry.body()));
  }

  private WorkingCalendar calendar(BodyCode body) {
    return notices.calendar(office.body(body).map(Body::region).orElse(""));
  }

  RemedyView of(Remedy remedy) {
    Claimant claimant = seals.open(remedy.id(), remedy.sealedClaimant());
    RemedyEntry entry = remedy.entry(RegisterSeals.masked(claimant));
    Conclusion end = remedy.conclusion();
    String followUp = end.followUp();
    Ruling ruling = end.ruling();
    return new RemedyView(
        remedy.id(),
        remedy.version(),
        entry,
        remedy.caseNumber(),
        remedy.state(),
        reply(entry).orElse(null),
        remedy.replied(),
        seals.open(RegisterSeals.REPLY, remedy.id(), remedy.replyRemark()),
        RemedyRows.late(remedy.state(), remedy.replyBy(), remedy.replied(), today()),
        settings.periods().decision(entry, calendar(entry.body())).orElse(null),
        ruling == null ? null : seals.open(remedy.id(), ruling),
        end.resultClass(),
        seals.open(RegisterSeals.CLASS, remedy.id(), end.classReason()),
        end.performed(),
        followUp.isEmpty() ? null : new CaseId(followUp),
        settings.countedBy().year(entry.filed(), end.decided()));
  }
}
