package gongkai.applications.work;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Opening;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Wish;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.intake.OwnCodes;
import gongkai.applications.intake.OwnCodes.Origin;
import gongkai.applications.numbering.RegistrationNumbers;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a case (一事一申请): each further part is a case of its own with the same clock, of which its
 * applicant is told.
 */
@ApplicationScoped
class Splitting {
  private static final int MOST = 20;

  private DisclosureApplications applications;
  private Requesters requesters;
  private RegistrationNumbers numbers;
  private OwnCodes codes;

  @SuppressWarnings("NullAway.Init")
  Splitting() {}

  @Inject
  Splitting(
      DisclosureApplications applications,
      Requesters requesters,
      RegistrationNumbers numbers,
      OwnCodes codes) {
    this.applications = applications;
    this.requesters = requesters;
    this.numbers = numbers;
    this.codes = codes;
  }

  Change<DisclosureApplication> split(Opened opened, List<String> parts) {
    List<String> wishes = parts.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
    if (wishes.size() < 2 || wishes.size() > MOST) {
      return Opened.refused("parts", "length", "请拆分为2至20项，每项写明申请公开的内容。");
    }
    if (wishes.stream().anyMatch(part -> part.length() < 5 || part.length() > 5000)) {
      return Opened.refused("parts", "length", "每项须为5至5000字。");
    }
    List<ClockEvent> events = opened.file().clockEvents();
    Optional<Requester> requester = requesters.requester(opened.id());
    if (requester.isEmpty() || !events.stream().allMatch(Splitting::early)) {
      return Opened.refused("", "state", "已经发出收费、延期、征求意见等文书的申请不能再拆分，请作为一件申请答复。");
    }
    String assistance = requesters.wish(opened.id()).map(Wish::assistance).orElse("");
    List<String> fresh = new ArrayList<>();
    for (String part : wishes.subList(1, wishes.size())) {
      Change<String> made = open(opened, events, requester.get(), new Wish(part, assistance));
      switch (made) {
        case Change.Refused<String> refused -> {
          return new Change.Refused<>(refused.problems());
        }
        case Change.Done<String> done -> fresh.add(done.value());
      }
    }
    requesters.rewrite(opened.id(), new Wish(wishes.getFirst(), assistance));
    return opened.noted("split", String.join("、", fresh), "");
  }

  /** What happened before it was clear what is asked for holds for all parts. */
  private static boolean early(ClockEvent event) {
    return event instanceof ClockEvent.Received
        || event instanceof ClockEvent.CorrectionAsked
        || event instanceof ClockEvent.CorrectionReceived;
  }

  private Change<String> open(
      Opened opened, List<ClockEvent> events, Requester requester, Wish wish) {
    CaseFacts whole = opened.facts();
    String number = numbers.take(opened.body(), opened.timing().today().getYear());
    var opening =
        new Opening(
            CaseId.random(),
            number,
            opened.body(),
            whole.intent().kind(),
            whole.intent().applicant(),
            whole.intent().provision(),
            whole.intent().delivery(),
            whole.intent().recordedLater(),
            opened.id().value());
    var first = (ClockEvent.Received) events.getFirst();
    DisclosureApplication part =
        DisclosureApplication.register(opening, first, opened.login(), opened.timing());
    for (ClockEvent event : events.subList(1, events.size())) {
      if (part.happen(event, "", opened.login(), opened.timing())
          instanceof Change.Refused<DisclosureApplication> refused) {
        return new Change.Refused<>(refused.problems());
      }
    }
    part.give(
        whole.handling().department(),
        whole.handling().officer(),
        Opened.remark("split", "自" + whole.number() + "拆分"),
        opened.login(),
        opened.timing().at());
    applications.add(part);
    applications.flush();
    requesters.add(part.id(), requester, wish);
    codes.give(
        part.facts(),
        whole.number(),
        Origin.SPLIT,
        requester,
        opened.login(),
        opened.timing().at());
    return new Change.Done<>(number);
  }
}
