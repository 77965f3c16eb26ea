package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Opening;
import gongkai.applications.casefile.Remark;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Timing;
import gongkai.applications.casefile.Timings;
import gongkai.applications.casefile.Wish;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.intake.OwnCodes;
import gongkai.applications.intake.OwnCodes.Origin;
import gongkai.applications.numbering.RegistrationNumbers;
import gongkai.applications.remedy.Ruling;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Opens the case in which an answer is given again: of the same applicant, for the same
 * information, with a clock of its own, of which the applicant is told. Table 3 does not count it
 * again.
 */
@ApplicationScoped
class AnsweringAgain implements FollowUps {
  private DisclosureApplications applications;
  private Requesters requesters;
  private RegistrationNumbers numbers;
  private Timings timings;
  private CaseEvents cases;
  private OwnCodes codes;

  @SuppressWarnings("NullAway.Init")
  AnsweringAgain() {}

  @Inject
  AnsweringAgain(
      DisclosureApplications applications,
      Requesters requesters,
      RegistrationNumbers numbers,
      Timings timings,
      CaseEvents cases,
      OwnCodes codes) {
    this.applications = applications;
    this.requesters = requesters;
    this.numbers = numbers;
    this.timings = timings;
    this.cases = cases;
    this.codes = codes;
  }

  @Override
  public Change<CaseId> open(Actor actor, CaseId former, Ruling ruling, LocalDate answerBy) {
    Optional<CaseFacts> facts = cases.facts(former);
    Optional<Requester> requester = requesters.requester(former);
    Optional<Wish> wish = requesters.wish(former);
    if (facts.isEmpty() || requester.isEmpty() || wish.isEmpty()) {
      return Change.refused("", "disposed", "原申请的案卷保管期满已经销毁，请在备注中说明，按裁决另行办理。");
    }
    Timing timing = timings.now(facts.get().body());
    String number = numbers.take(facts.get().body(), timing.today().getYear());
    return switch (started(actor, facts.get(), number, ruling, answerBy, timing)) {
      case Change.Refused<DisclosureApplication> refused ->
          new Change.Refused<>(refused.problems());
      case Change.Done<DisclosureApplication> done -> {
        DisclosureApplication again = done.value();
        applications.add(again);
        applications.flush();
        requesters.add(again.id(), requester.get(), wish.get());
        codes.give(
            again.facts(),
            facts.get().number(),
            Origin.RULING,
            requester.get(),
            actor.login(),
            timing.at());
        note(actor, former, number);
        yield new Change.Done<>(again.id());
      }
    };
  }

  private static Change<DisclosureApplication> started(
      Actor actor,
      CaseFacts former,
      String number,
      Ruling ruling,
      LocalDate answerBy,
      Timing timing) {
    LocalDate served = Objects.requireNonNullElse(ruling.receivedOn(), ruling.decided());
    var opening =
        new Opening(
            CaseId.random(),
            number,
            former.body(),
            former.intent().kind(),
            former.intent().applicant(),
            former.intent().provision(),
            former.intent().delivery(),
            false,
            former.id().value());
    var received = ClockEvent.Received.of(Channel.RULING, ruling.decided(), served, null);
    var again = DisclosureApplication.register(opening, received, actor.login(), timing);
    again.describe(former.subject());
    return again.happen(new ClockEvent.Ordered(served, answerBy), "", actor.login(), timing);
  }

  private void note(Actor actor, CaseId former, String number) {
    String payload = Json.createObjectBuilder().add("text", number).build().toString();
    if (cases.remark(former, CaseEvents.ANY_VERSION, Remark.of("answering-again", payload), actor)
        instanceof Change.Refused<CaseEvents.Told> refused) {
      throw new IllegalStateException("Case " + former + ": " + refused.problems());
    }
  }
}
