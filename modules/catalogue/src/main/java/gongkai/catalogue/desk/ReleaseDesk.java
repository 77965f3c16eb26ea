package gongkai.catalogue.desk;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Validity;
import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.item.Standing;
import gongkai.gate.Finding;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What leads to the public and back. */
@ApplicationScoped
class ReleaseDesk {
  private Admission admission;
  private Publishing publishing;
  private CatalogueItems items;
  private Office office;
  private Vocabulary vocabulary;

  @SuppressWarnings("NullAway.Init")
  ReleaseDesk() {}

  @Inject
  ReleaseDesk(
      Admission admission,
      Publishing publishing,
      CatalogueItems items,
      Office office,
      Vocabulary vocabulary) {
    this.admission = admission;
    this.publishing = publishing;
    this.items = items;
    this.office = office;
    this.vocabulary = vocabulary;
  }

  Change<ItemView> publish(Actor actor, ItemId id, long version) {
    return admission.with(
        actor, id, version, Permission.PUBLISH_ITEMS, item -> publishing.publish(actor, item));
  }

  Change<ItemView> withdraw(Actor actor, ItemId id, long version, String code, String reason) {
    if (Vocabulary.find(vocabulary.withdrawalReasons(), code).isEmpty()) {
      return Change.refused("reasonCode", "unknown", "请从列表中选择撤回原因。");
    }
    if (reason.isBlank() || reason.length() > 500) {
      return Change.refused("reason", "missing", "请用1至500字说明撤回原因，公众会看到这段话，不要写入个人信息。");
    }
    return admission.with(
        actor,
        id,
        version,
        Permission.WITHDRAW_ITEMS,
        item -> publishing.withdraw(actor, item, code, reason.strip()));
  }

  /** A decision on the validity of a document. */
  record Ruling(Validity validity, LocalDate since, String deciding, @Nullable ItemId successor) {}

  Change<ItemView> changeValidity(Actor actor, ItemId id, long version, Ruling ruling) {
    return admission.with(
        actor,
        id,
        version,
        Permission.CHANGE_VALIDITY,
        item -> changeValidity(actor, item, ruling));
  }

  private Change<CatalogueItem> changeValidity(Actor actor, CatalogueItem item, Ruling ruling) {
    if (!item.facts().publicity().live()) {
      return Change.refused("", "state", "只有已公开的条目才能变更有效性。");
    }
    List<Problem> problems =
        publishing.objections(ruling.validity(), ruling.since(), ruling.deciding());
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Optional<CatalogueItem> successor = successor(actor, item, ruling);
    if (ruling.successor() != null && successor.isEmpty()) {
      return Change.refused("successor", "unknown", "替代文件应是已公开的另一条目，请重新选择。");
    }
    String number = successor.map(ReleaseDesk::number).orElse("");
    String why = ruling.validity().label() + "，" + ruling.deciding().strip();
    Standing fresh =
        item.facts()
            .standing()
            .decided(ruling.validity(), ruling.since(), ruling.deciding().strip(), number);
    Change<CatalogueItem> change = publishing.restate(actor, item, fresh, why);
    if (change instanceof Change.Done && successor.isPresent()) {
      Standing replacing = successor.get().facts().standing().replacing(number(item));
      var second = publishing.restate(actor, successor.get(), replacing, "替代" + number(item));
      if (second instanceof Change.Refused) {
        throw new IllegalStateException("The gate holds the successor " + number);
      }
    }
    return change;
  }

  private Optional<CatalogueItem> successor(Actor actor, CatalogueItem item, Ruling ruling) {
    return Optional.ofNullable(ruling.successor())
        .filter(id -> !id.equals(item.id()))
        .flatMap(items::locked)
        .filter(other -> other.facts().publicity().live())
        .filter(other -> office.covers(actor, other.facts().heading().body()));
  }

  private static String number(CatalogueItem item) {
    return item.facts().publicity().indexNumber();
  }

  List<Finding> examine(Actor actor, ItemId id) {
    return items
        .find(id)
        .filter(item -> office.permits(actor, Permission.VIEW_ITEMS, item.facts().heading().body()))
        .filter(CatalogueItem::isBeingWorkedOn)
        .map(publishing::examine)
        .orElse(List.of());
  }
}
