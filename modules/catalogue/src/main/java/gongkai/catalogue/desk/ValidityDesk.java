package gongkai.catalogue.desk;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.ItemView.ProposedValidity;
import gongkai.catalogue.Validity;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.item.ItemFacts;
import gongkai.catalogue.item.Standing;
import gongkai.catalogue.publication.Evidence;
import gongkai.catalogue.publication.Publisher;
import gongkai.gate.Decision;
import gongkai.gate.Finding;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes of validity: proposed for a public item, reviewed as an edition is (先审后公开, Article 17),
 * and released together with the note at the successor.
 */
@ApplicationScoped
class ValidityDesk {
  private Admission admission;
  private Publishing publishing;
  private Publisher publisher;
  private ValidityRules rules;
  private CatalogueItems items;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ValidityDesk() {}

  @Inject
  ValidityDesk(
      Admission admission,
      Publishing publishing,
      Publisher publisher,
      ValidityRules rules,
      CatalogueItems items,
      Clock clock) {
    this.admission = admission;
    this.publishing = publishing;
    this.publisher = publisher;
    this.rules = rules;
    this.items = items;
    this.clock = clock;
  }

  /** What an editor states about a document. */
  record Statement(
      Validity validity, LocalDate since, String deciding, @Nullable ItemId successor) {}

  Change<ItemView> propose(Actor actor, ItemId id, long version, Statement statement) {
    return admission.with(
        actor, id, version, Permission.CHANGE_VALIDITY, item -> propose(actor, item, statement));
  }

  private Change<CatalogueItem> propose(Actor actor, CatalogueItem item, Statement statement) {
    LocalDate today = LocalDate.now(clock);
    List<Problem> problems = rules.objections(actor, item, statement, today);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    ItemId next = statement.successor();
    var wanted =
        new ProposedValidity(
            statement.validity(),
            statement.since(),
            statement.deciding().strip(),
            next == null ? "" : number(items.find(next).orElseThrow()));
    return item.propose(actor, wanted, rules.chain(item), clock.instant());
  }

  /** Takes a reviewed change to the gate, and the note at the successor with it. */
  Change<CatalogueItem> release(Actor actor, CatalogueItem item) {
    ProposedValidity wanted = Objects.requireNonNull(item.facts().proposal().wanted());
    Optional<CatalogueItem> successor = successor(wanted);
    if (!wanted.successor().isEmpty() && successor.isEmpty()) {
      return Change.refused("successor", "unknown", "替代文件已不公开。请退回这次变更，改填替代文件。");
    }
    if (successor.isPresent() && !objections(successor.get(), number(item)).isEmpty()) {
      return Change.refused("successor", "held", "替代文件未通过发布检查。请先更正并重新发布替代文件。");
    }
    Standing fresh = fresh(item, wanted);
    switch (publisher.restate(publishing.present(item), fresh, evidence(item))) {
      case Decision.Held held -> item.hold(actor.login(), held.findings(), clock.instant());
      case Decision.Released released -> {
        item.stands(actor, fresh, clock.instant());
        successor.ifPresent(other -> succeed(actor, other, number(item)));
      }
    }
    return new Change.Done<>(item);
  }

  /** What the gate would object to now. */
  List<Finding> examine(CatalogueItem item) {
    ProposedValidity wanted = Objects.requireNonNull(item.facts().proposal().wanted());
    return publisher.examine(publishing.present(item), fresh(item, wanted), evidence(item));
  }

  private void succeed(Actor actor, CatalogueItem other, String replaced) {
    var present = publishing.present(other);
    Standing replacing = other.facts().standing().replacing(replaced);
    if (publisher.restate(present, replacing, present.evidence()) instanceof Decision.Held) {
      throw new IllegalStateException("The gate holds what replaces " + replaced);
    }
    other.succeeds(actor, replacing, clock.instant());
  }

  private List<Finding> objections(CatalogueItem other, String replaced) {
    var present = publishing.present(other);
    Standing replacing = other.facts().standing().replacing(replaced);
    return publisher.examine(present, replacing, present.evidence());
  }

  private Optional<CatalogueItem> successor(ProposedValidity wanted) {
    return wanted.successor().isEmpty()
        ? Optional.empty()
        : items
            .byIndexNumber(wanted.successor())
            .map(CatalogueItem::id)
            .flatMap(items::locked)
            .filter(other -> other.facts().publicity().live());
  }

  private static Standing fresh(CatalogueItem item, ProposedValidity wanted) {
    return item.facts()
        .standing()
        .decided(wanted.validity(), wanted.since(), wanted.deciding(), wanted.successor());
  }

  private static Evidence evidence(CatalogueItem item) {
    ItemFacts facts = item.facts();
    return Evidence.of(
        facts.proposal().by(),
        facts.proposal().hash(),
        facts.review().steps(),
        item.trail().passes());
  }

  private static String number(CatalogueItem item) {
    return item.facts().publicity().indexNumber();
  }
}
