package gongkai.catalogue.desk;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The frame of every use case: role and scope, the version the actor saw, and at the end the audit
 * trail. What others may not see is to them as if it were not there.
 */
@ApplicationScoped
class Admission {
  private CatalogueItems items;
  private Office office;
  private AuditTrail audit;
  private Comparison comparison;
  private ItemViews views;

  @SuppressWarnings("NullAway.Init")
  Admission() {}

  @Inject
  Admission(
      CatalogueItems items,
      Office office,
      AuditTrail audit,
      Comparison comparison,
      ItemViews views) {
    this.items = items;
    this.office = office;
    this.audit = audit;
    this.comparison = comparison;
    this.views = views;
  }

  /** Why the actor may not do something in a body, if so. */
  Optional<Problem> objection(Actor actor, BodyCode body, Permission act) {
    if (!act.isHeldBy(actor)) {
      return Optional.of(new Problem("", "forbidden", "您的岗位不能办理这项操作，请交由相应岗位的人员办理。"));
    }
    if (!office.covers(actor, body)) {
      return Optional.of(new Problem("body", "forbidden", "这个机构不在您的管理范围内，请选择本机关或下属机构。"));
    }
    return Optional.empty();
  }

  /** Does something with an item that the actor may do in the state the actor saw. */
  Change<ItemView> with(
      Actor actor,
      ItemId id,
      long version,
      Permission act,
      Function<CatalogueItem, Change<CatalogueItem>> work) {
    return finish(actor, admit(actor, id, version, act, work));
  }

  /** As {@link #with}, for what leaves no item behind. */
  <T> Change<T> admit(
      Actor actor,
      ItemId id,
      long version,
      Permission act,
      Function<CatalogueItem, Change<T>> work) {
    Optional<CatalogueItem> found = items.locked(id);
    if (found.isEmpty() || !office.covers(actor, found.get().facts().heading().body())) {
      return Change.refused("", "unknown", "没有这个条目，或不在您的管理范围内。");
    }
    CatalogueItem item = found.get();
    Optional<Problem> objection = objection(actor, item.facts().heading().body(), act);
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    if (item.facts().version() != version) {
      return new Change.Refused<>(comparison.stale(item, version));
    }
    return work.apply(item);
  }

  /** Writes what was done, records it, and shows it. */
  Change<ItemView> finish(Actor actor, Change<CatalogueItem> change) {
    return switch (change) {
      case Change.Refused<CatalogueItem> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<CatalogueItem> done -> {
        items.flush();
        ItemView view = views.of(done.value());
        var last = view.trail().getLast();
        String detail = last.step().isEmpty() ? view.indexNumber() : last.step();
        audit.record(actor.login(), "item." + last.what(), "item:" + view.id(), detail);
        yield new Change.Done<>(view);
      }
    };
  }

  /** Records what leaves no item behind. */
  void record(Actor actor, String verb, ItemId id) {
    audit.record(actor.login(), verb, "item:" + id, "");
  }
}
