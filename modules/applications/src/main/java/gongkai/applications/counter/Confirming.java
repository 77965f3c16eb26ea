package gongkai.applications.counter;

import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.Timing;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.Counter.Registered;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Records that body and applicant confirmed the receipt (Article 31), which starts the clock. */
@ApplicationScoped
class Confirming {
  private static final int LONGEST_REASON = 500;

  private Papers papers;
  private Punctuality punctuality;

  @SuppressWarnings("NullAway.Init")
  Confirming() {}

  @Inject
  Confirming(Papers papers, Punctuality punctuality) {
    this.papers = papers;
    this.punctuality = punctuality;
  }

  Change<Registered> confirm(
      DisclosureApplication found,
      LocalDate confirmed,
      String reason,
      String login,
      Timing timing) {
    if (found.facts().dial().state() != ClockState.NOT_STARTED) {
      return Change.refused("", "state", "这件申请已经起算，确认日期不能再改；如登记有误，请在备注中说明。");
    }
    if (confirmed.isAfter(timing.today())) {
      return Change.refused("confirmed", "future", "日期不能在今天之后，请核对。");
    }
    if (reason.length() > LONGEST_REASON) {
      return Change.refused("lateReason", "length", "原因最多500个字。");
    }
    Received before = arrival(found.clockEvents());
    Received received =
        Received.of(before.channel(), before.submitted(), before.arrived(), confirmed);
    List<String> warnings = punctuality.warnings(received, true, timing);
    if (!warnings.isEmpty() && reason.isBlank()) {
      return Registering.lateReason(warnings);
    }
    return switch (papers.confirm(found, received, reason, login, timing)) {
      case Change.Refused<CaseFacts> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<CaseFacts> done ->
          new Change.Done<>(Registering.view(done.value(), "", warnings));
    };
  }

  private static Received arrival(List<ClockEvent> events) {
    return (Received) events.getFirst();
  }
}
