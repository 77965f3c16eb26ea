package gongkai.catalogue.desk;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.content.Manuscript;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.item.Revision;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What editors do. */
@ApplicationScoped
class EditorDesk {
  private static final Permission EDIT = Permission.EDIT_ITEMS;

  private Admission admission;
  private CatalogueItems items;
  private Authoring authoring;
  private ItemViews views;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  EditorDesk() {}

  @Inject
  EditorDesk(
      Admission admission,
      CatalogueItems items,
      Authoring authoring,
      ItemViews views,
      Clock clock) {
    this.admission = admission;
    this.items = items;
    this.authoring = authoring;
    this.views = views;
    this.clock = clock;
  }

  Change<ItemView> draft(Actor actor, ItemContent content) {
    Optional<Problem> objection =
        admission.objection(actor, content.body(), Permission.DRAFT_ITEMS);
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    Manuscript manuscript = Manuscript.of(content, "");
    List<Problem> problems = authoring.ofDraft(manuscript);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Instant now = clock.instant();
    CatalogueItem item = CatalogueItem.draft(actor, manuscript, limit(manuscript), now);
    items.add(item, Revision.of(item, manuscript, now));
    return admission.finish(actor, new Change.Done<>(item));
  }

  Change<ItemView> revise(Actor actor, ItemId id, long version, ItemContent content, String note) {
    return admission.with(
        actor, id, version, EDIT, item -> revise(actor, item, Manuscript.of(content, note)));
  }

  private Change<CatalogueItem> revise(Actor actor, CatalogueItem item, Manuscript manuscript) {
    var body = item.facts().heading().body();
    boolean moved = !manuscript.content().body().equals(body);
    if (moved && item.facts().publicity().edition() > 0) {
      return Change.refused("body", "immutable", "已公开的条目不能改换发布机构；请撤回后由该机构另行发布。");
    }
    Optional<Problem> objection = admission.objection(actor, manuscript.content().body(), EDIT);
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    List<Problem> problems = authoring.ofDraft(manuscript);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Instant now = clock.instant();
    int before = item.facts().revision();
    Change<CatalogueItem> change = item.revise(actor, manuscript, limit(manuscript), now);
    if (item.facts().revision() != before) {
      items.add(Revision.of(item, manuscript, now));
    }
    return change;
  }

  Change<ItemView> submit(Actor actor, ItemId id, long version) {
    return admission.with(
        actor,
        id,
        version,
        EDIT,
        item -> {
          ItemContent content = items.revision(item, item.facts().revision()).content();
          List<Problem> problems = authoring.ofComplete(content);
          return problems.isEmpty()
              ? item.submit(
                  actor, authoring.chain(content.body(), content.column()), clock.instant())
              : new Change.Refused<>(problems);
        });
  }

  Change<ItemId> discard(Actor actor, ItemId id, long version) {
    return admission.admit(actor, id, version, EDIT, item -> discard(actor, item));
  }

  private Change<ItemId> discard(Actor actor, CatalogueItem item) {
    var publicity = item.facts().publicity();
    if (publicity.edition() == 0) {
      items.remove(item);
      admission.record(actor, "item.discarded", item.id());
      return new Change.Done<>(item.id());
    }
    Revision last = items.revision(item, publicity.revision());
    Change<CatalogueItem> change =
        item.revert(actor, last, views.lastDay(last.content().formed()), clock.instant());
    if (change instanceof Change.Refused<CatalogueItem> refused) {
      return new Change.Refused<>(refused.problems());
    }
    items.dropRevisionsAfter(item, publicity.revision());
    admission.finish(actor, change);
    return new Change.Done<>(item.id());
  }

  private @Nullable LocalDate limit(Manuscript manuscript) {
    return views.lastDay(manuscript.content().formed());
  }
}
