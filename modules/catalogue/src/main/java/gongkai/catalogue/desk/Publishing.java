package gongkai.catalogue.desk;

import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.item.ItemFacts;
import gongkai.catalogue.item.Revision;
import gongkai.catalogue.numbering.IndexNumbers;
import gongkai.catalogue.numbering.IndexNumbers.Next;
import gongkai.catalogue.publication.Evidence;
import gongkai.catalogue.publication.Publisher;
import gongkai.catalogue.publication.Publisher.Edition;
import gongkai.gate.Decision;
import gongkai.gate.Finding;
import gongkai.gate.Withdrawal;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Takes a reviewed item to the gate, and a public one back from it. */
@ApplicationScoped
class Publishing {
  private CatalogueItems items;
  private Office office;
  private IndexNumbers numbers;
  private Publisher publisher;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Publishing() {}

  @Inject
  Publishing(
      CatalogueItems items, Office office, IndexNumbers numbers, Publisher publisher, Clock clock) {
    this.items = items;
    this.office = office;
    this.numbers = numbers;
    this.publisher = publisher;
    this.clock = clock;
  }

  Change<CatalogueItem> publish(Actor actor, CatalogueItem item) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    ItemFacts facts = item.facts();
    boolean numbered = !facts.publicity().indexNumber().isEmpty();
    LocalDate declared = facts.publicity().publishedOn();
    LocalDate day = declared == null ? today : declared;
    Next next = numbered ? null : free(numbers.next(body(item), day));
    String number = next == null ? facts.publicity().indexNumber() : next.text();
    Edition edition = edition(item, facts.revision(), number);
    switch (publisher.publish(edition, today, now)) {
      case Decision.Held held -> item.hold(actor.login(), held.findings(), now);
      case Decision.Released released -> {
        if (next != null) {
          numbers.take(next);
        }
        item.published(actor.login(), number, today, now);
        edition
            .content()
            .seal(
                item.facts().publicity().edition(), now, actor.login(), edition.evidence().json());
      }
    }
    return new Change.Done<>(item);
  }

  /** Leaves out numbers that a former scheme or a former site gave out already. */
  private Next free(Next first) {
    Next next = first;
    while (!items.taken(List.of(next.text())).isEmpty()) {
      next = next.after();
    }
    return next;
  }

  List<Finding> examine(CatalogueItem item) {
    LocalDate today = LocalDate.now(clock);
    ItemFacts facts = item.facts();
    String number = facts.publicity().indexNumber();
    if (number.isEmpty()) {
      number = numbers.preview(body(item), today).text();
    }
    Edition edition = edition(item, facts.revision(), number);
    return publisher.examine(edition, today, clock.instant());
  }

  Change<CatalogueItem> withdraw(Actor actor, CatalogueItem item, Withdrawal reason) {
    if (!item.facts().publicity().live()) {
      return Change.refused("", "state", "这个条目没有公开，不需要撤回。");
    }
    return switch (publisher.withdraw(item, reason)) {
      case Decision.Held held -> new Change.Refused<>(problems(held));
      case Decision.Released released -> {
        item.withdrawn(actor, reason.code() + "：" + reason.text(), clock.instant());
        yield new Change.Done<>(item);
      }
    };
  }

  /** The edition that is public now. */
  Edition present(CatalogueItem item) {
    var publicity = item.facts().publicity();
    return edition(item, publicity.revision(), publicity.indexNumber());
  }

  private Edition edition(CatalogueItem item, int revision, String indexNumber) {
    Revision content = items.revision(item, revision);
    return new Edition(item, content, body(item), indexNumber, evidence(item, content));
  }

  private static Evidence evidence(CatalogueItem item, Revision content) {
    if (!content.evidence().isEmpty()) {
      return Evidence.read(content.evidence());
    }
    ItemFacts facts = item.facts();
    return Evidence.of(
        content.author(), content.contentHash(), facts.review().steps(), item.trail().passes());
  }

  private Body body(CatalogueItem item) {
    return office.body(item.facts().heading().body()).orElseThrow();
  }

  private static List<Problem> problems(Decision.Held held) {
    return held.findings().stream()
        .map(finding -> new Problem(finding.place(), "held", finding.text()))
        .toList();
  }
}
