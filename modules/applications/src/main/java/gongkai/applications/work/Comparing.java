package gongkai.applications.work;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Wish;
import gongkai.applications.desk.Desk.Earlier;
import gongkai.applications.desk.Desk.Proposals;
import gongkai.applications.duty.Likeness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what may answer a case already. Descriptions are sealed, so only few are opened to be
 * compared: those of the same applicant and those with the same words, both found by keyed hash.
 */
@ApplicationScoped
class Comparing {
  private static final int OF_APPLICANT = 50;
  private static final int OF_TOPIC = 20;
  private static final int SHOWN = 20;

  private DisclosureApplications applications;
  private Requesters requesters;
  private Doorkeeper doorkeeper;
  private PublicSearch search;

  @SuppressWarnings("NullAway.Init")
  Comparing() {}

  @Inject
  Comparing(
      DisclosureApplications applications,
      Requesters requesters,
      Doorkeeper doorkeeper,
      PublicSearch search) {
    this.applications = applications;
    this.requesters = requesters;
    this.doorkeeper = doorkeeper;
    this.search = search;
  }

  Proposals of(Opened opened) {
    Wish wish = requesters.wish(opened.id()).orElse(new Wish("", ""));
    Set<CaseId> same =
        requesters
            .requester(opened.id())
            .map(who -> new HashSet<>(requesters.withIdentity(who, OF_APPLICANT)))
            .orElseGet(HashSet::new);
    List<Earlier> earlier =
        Stream.concat(same.stream(), requesters.asking(wish, OF_TOPIC).stream())
            .distinct()
            .filter(id -> !id.equals(opened.id()))
            .flatMap(id -> applications.find(id).stream())
            .map(file -> new Opened(file, opened.timing(), opened.actor()))
            .filter(doorkeeper::shows)
            .map(other -> earlier(other.file(), wish, same.contains(other.id())))
            .sorted(
                Comparator.comparing(Earlier::likeness)
                    .thenComparing(Earlier::sameApplicant)
                    .reversed())
            .limit(SHOWN)
            .toList();
    return new Proposals(
        earlier, search.like(opened.body(), Likeness.words(wish.description(), 8), SHOWN));
  }

  private Earlier earlier(DisclosureApplication other, Wish wish, boolean sameApplicant) {
    CaseFacts facts = other.facts();
    String description = requesters.wish(other.id()).map(Wish::description).orElse("");
    return new Earlier(
        other.id(),
        facts.number(),
        facts.subject(),
        sameApplicant,
        Likeness.of(wish.description(), description),
        facts.closedOn());
  }

  Optional<Opened> byNumber(Opened opened, String number) {
    return applications
        .byNumber(number.strip())
        .map(file -> new Opened(file, opened.timing(), opened.actor()))
        .filter(doorkeeper::shows);
  }
}
