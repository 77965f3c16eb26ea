package gongkai.catalogue.desk;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.gate.Finding;
import gongkai.gate.Withdrawal;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What leads to the public and back. */
@ApplicationScoped
class ReleaseDesk {
  private Admission admission;
  private Publishing publishing;
  private ValidityDesk validities;
  private CatalogueItems items;
  private Office office;
  private Vocabulary vocabulary;

  @SuppressWarnings("NullAway.Init")
  ReleaseDesk() {}

  @Inject
  ReleaseDesk(
      Admission admission,
      Publishing publishing,
      ValidityDesk validities,
      CatalogueItems items,
      Office office,
      Vocabulary vocabulary) {
    this.admission = admission;
    this.publishing = publishing;
    this.validities = validities;
    this.items = items;
    this.office = office;
    this.vocabulary = vocabulary;
  }

  Change<ItemView> publish(Actor actor, ItemId id, long version) {
    return admission.with(
        actor, id, version, Permission.PUBLISH_ITEMS, item -> publish(actor, item));
  }

  private Change<CatalogueItem> publish(Actor actor, CatalogueItem item) {
    if (!item.facts().state().isReadyToPublish()) {
      return Change.refused("", "state", "只有审核通过的条目才能发布，请刷新页面查看当前状态。");
    }
    return item.facts().proposal().isMade()
        ? validities.release(actor, item)
        : publishing.publish(actor, item);
  }

  Change<ItemView> withdraw(Actor actor, ItemId id, long version, String code, String reason) {
    var term = Vocabulary.find(vocabulary.withdrawalReasons(), code).orElse(null);
    if (term == null) {
      return Change.refused("reasonCode", "unknown", "请从列表中选择撤回原因。");
    }
    if (reason.isBlank() || reason.length() > 500) {
      return Change.refused("reason", "missing", "请用1至500字说明撤回原因，公众会看到这段话，不要写入个人信息。");
    }
    var withdrawal = new Withdrawal(code, term.label(), term.labelEn(), reason.strip());
    return admission.with(
        actor,
        id,
        version,
        Permission.WITHDRAW_ITEMS,
        item -> publishing.withdraw(actor, item, withdrawal));
  }

  List<Finding> examine(Actor actor, ItemId id) {
    return items
        .find(id)
        .filter(item -> office.permits(actor, Permission.VIEW_ITEMS, item.facts().heading().body()))
        .filter(item -> item.facts().state().isBeingWorkedOn())
        .map(this::examine)
        .orElse(List.of());
  }

  private List<Finding> examine(CatalogueItem item) {
    boolean statement = item.facts().proposal().isMade();
    return (statement ? validities.examine(item) : publishing.examine(item))
        .stream().filter(finding -> !finding.check().equals("reviews")).toList();
  }
}
