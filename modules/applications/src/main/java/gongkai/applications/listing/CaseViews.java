package gongkai.applications.listing;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Timing;
import gongkai.applications.casefile.Timings;
import gongkai.applications.casefile.Wish;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.CaseView.Dates;
import gongkai.applications.desk.CaseView.Link;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.duty.InnerDays;
import gongkai.applications.identity.Telltale;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows a case to staff: the applicant masked, the clock read today. */
@ApplicationScoped
public class CaseViews {
  private DisclosureApplications applications;
  private CaseParts parts;
  private Persons persons;
  private InnerDays innerDays;
  private Timings timings;

  @SuppressWarnings("NullAway.Init")
  CaseViews() {}

  /** On the stores and the clock. */
  @Inject
  public CaseViews(
      DisclosureApplications applications,
      CaseParts parts,
      Persons persons,
      InnerDays innerDays,
      Timings timings) {
    this.applications = applications;
    this.parts = parts;
    this.persons = persons;
    this.innerDays = innerDays;
    this.timings = timings;
  }

  /** The case as its page shows it to that actor. */
  public CaseView of(Actor actor, DisclosureApplication found) {
    CaseFacts facts = found.facts();
    Timing timing = timings.now(facts.body());
    ClockReading reading = found.read(timing);
    Map<String, String> texts = parts.words(found.id());
    List<ProposalView> proposals = parts.proposals(found, texts);
    ProposalView pending =
        proposals.stream().filter(ProposalView::pending).findFirst().orElse(null);
    Wish wish = persons.wish(found.id());
    return new CaseView(
        found.id(),
        facts.version(),
        facts.number(),
        facts.body(),
        facts.intent().kind(),
        facts.stage(),
        facts.subject(),
        facts.handling().department(),
        facts.handling().officer(),
        persons.masked(found.id()),
        new CaseView.Wish(
            wish.description(),
            facts.intent().provision(),
            facts.intent().delivery(),
            wish.assistance()),
        dates(found, facts, reading),
        reading,
        facts.outcome(),
        Timeline.of(found.events(), texts),
        proposals,
        innerDays.of(facts.handling(), reading.deadline(), timing.region()),
        parts.opinions(found.id(), texts),
        links(facts),
        Verbs.of(actor, facts, pending, proposals));
  }

  /** The applicant, plain. */
  Applicant plain(CaseId id) {
    return persons.plain(id);
  }

  /** Says whether a text tells who applies, or has a number or address of anybody. */
  boolean tells(CaseId id, String text) {
    return Telltale.contact(text) || persons.namedIn(id, text);
  }

  private static Dates dates(DisclosureApplication found, CaseFacts facts, ClockReading reading) {
    ClockEvent.Received last = null;
    for (ClockEvent event : found.clockEvents()) {
      if (event instanceof ClockEvent.Received received) {
        last = received;
      }
    }
    return new Dates(
        facts.intent().channel(),
        facts.intent().submittedOn(),
        last == null ? null : last.arrived(),
        last == null ? null : last.confirmed(),
        facts.intent().registeredAt(),
        reading.received(),
        facts.intent().recordedLater());
  }

  private List<Link> links(CaseFacts facts) {
    List<Link> links = new ArrayList<>();
    boolean again = facts.intent().channel() == Channel.RULING;
    add(links, again ? Link.Kind.RULED_UPON : Link.Kind.WHOLE, facts.links().parent());
    add(links, Link.Kind.EARLIER, facts.links().earlier());
    for (DisclosureApplication part : applications.parts(facts.id())) {
      boolean ordered = part.facts().intent().channel() == Channel.RULING;
      Link.Kind kind = ordered ? Link.Kind.ANSWERED_AGAIN : Link.Kind.PART;
      links.add(new Link(kind, part.id().value(), part.facts().number()));
    }
    String item = facts.links().itemNumber();
    if (!item.isEmpty()) {
      links.add(new Link(Link.Kind.ITEM, item, item));
    }
    return links;
  }

  private void add(List<Link> links, Link.Kind kind, String id) {
    if (!id.isEmpty()) {
      applications
          .find(new CaseId(id))
          .ifPresent(other -> links.add(new Link(kind, id, other.facts().number())));
    }
  }
}
