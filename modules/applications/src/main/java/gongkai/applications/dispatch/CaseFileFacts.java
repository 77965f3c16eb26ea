package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Wish;
import gongkai.applications.letter.LetterFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The facts of letters from the case file. */
@ApplicationScoped
class CaseFileFacts implements LetterCases {
  private CaseEvents cases;
  private Requesters requesters;

  @SuppressWarnings("NullAway.Init")
  CaseFileFacts() {}

  @Inject
  CaseFileFacts(CaseEvents cases, Requesters requesters) {
    this.cases = cases;
    this.requesters = requesters;
  }

  @Override
  public Optional<LetterFacts> facts(CaseId id) {
    Optional<Requester> requester = requesters.requester(id);
    Optional<Wish> wish = requesters.wish(id);
    return cases
        .facts(id)
        .filter(each -> requester.isPresent() && wish.isPresent())
        .map(each -> facts(each, requester.orElseThrow(), wish.orElseThrow()));
  }

  /** An answer that a ruling ordered speaks of the application as it once came in. */
  private CaseFacts origin(CaseFacts facts) {
    String former = facts.links().parent();
    return facts.intent().channel() == Channel.RULING && !former.isEmpty()
        ? cases.facts(new CaseId(former)).map(this::origin).orElse(facts)
        : facts;
  }

  private LetterFacts facts(CaseFacts facts, Requester requester, Wish wish) {
    CaseFacts origin = origin(facts);
    return new LetterFacts(
        facts.id(),
        origin.number(),
        facts.body(),
        requester.name(),
        origin.intent().channel(),
        origin.dial().received(),
        wish.description(),
        facts.dial().deadline(),
        facts.intent().delivery(),
        requester.email(),
        (requester.address() + " " + requester.postcode()).strip());
  }
}
