package gongkai.catalogue.register;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.item.ItemFacts;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Enters items in the register and takes them out. */
@ApplicationScoped
class Registering {
  private DocumentEntries entries;
  private CatalogueItems items;
  private Office office;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Registering() {}

  @Inject
  Registering(
      DocumentEntries entries, CatalogueItems items, Office office, AuditTrail audit, Clock clock) {
    this.entries = entries;
    this.items = items;
    this.office = office;
    this.audit = audit;
    this.clock = clock;
  }

  Change<CountedDocument> enter(
      Actor actor, CatalogueItem item, DocumentKind kind, @Nullable LocalDate stated) {
    ItemFacts facts = item.facts();
    BodyCode body = facts.heading().body();
    if (!mayKeep(actor, body)) {
      return forbidden();
    }
    LocalDate made = stated == null ? signed(item) : stated;
    if (made == null) {
      return Change.refused("made", "required", "条目没有成文日期，请填写制发日期。");
    }
    if (made.isAfter(LocalDate.now(clock))) {
      return Change.refused("made", "form", "制发日期不能晚于今天。");
    }
    DocumentEntry entry =
        entries
            .find(item.id())
            .orElseGet(() -> entries.add(entry(item.id(), body, kind, made, actor)));
    entry.state(kind, made, actor, clock.instant());
    audit.record(actor.login(), "document.registered", "item:" + item.id(), kind.name());
    return new Change.Done<>(view(item, entry));
  }

  Change<CountedDocument> strike(Actor actor, CatalogueItem item, String reason) {
    if (!mayKeep(actor, item.facts().heading().body())) {
      return forbidden();
    }
    return entries
        .find(item.id())
        .<Change<CountedDocument>>map(
            entry -> {
              entries.remove(entry);
              audit.record(actor.login(), "document.struck", "item:" + item.id(), reason);
              return new Change.Done<>(view(item, entry));
            })
        .orElseGet(() -> Change.refused("indexNumber", "unknown", "这个条目没有登记为规章或规范性文件。"));
  }

  private DocumentEntry entry(
      ItemId item, BodyCode body, DocumentKind kind, LocalDate made, Actor actor) {
    return new DocumentEntry(item, body, kind, made, actor, clock.instant());
  }

  private boolean mayKeep(Actor actor, BodyCode body) {
    return Stream.of(Permission.EDIT_ITEMS, Permission.EDIT_REPORTS)
        .anyMatch(act -> office.permits(actor, act, body));
  }

  private static Change<CountedDocument> forbidden() {
    return Change.refused("", "forbidden", "您的岗位不能登记这个机构的文件，请交由相应岗位的人员办理。");
  }

  private @Nullable LocalDate signed(CatalogueItem item) {
    ItemContent content = items.revision(item, item.facts().revision()).content();
    return content.written() == null ? content.formed() : content.written();
  }

  private static CountedDocument view(CatalogueItem item, DocumentEntry entry) {
    ItemFacts facts = item.facts();
    var change = facts.standing().change();
    return new CountedDocument(
        item.id(),
        entry.kind(),
        facts.publicity().indexNumber(),
        facts.heading().title(),
        "",
        entry.made(),
        facts.publicity().publishedOn(),
        facts.standing().validity(),
        change == null ? null : change.since());
  }
}
