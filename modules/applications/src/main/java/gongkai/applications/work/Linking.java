package gongkai.applications.work;

import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesters;
import gongkai.catalogue.Catalogue;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** Links a case with other cases and with the catalogue. */
@ApplicationScoped
class Linking {
  private Comparing comparing;
  private Items items;
  private Catalogue catalogue;
  private Requesters requesters;

  @SuppressWarnings("NullAway.Init")
  Linking() {}

  @Inject
  Linking(Comparing comparing, Items items, Catalogue catalogue, Requesters requesters) {
    this.comparing = comparing;
    this.items = items;
    this.catalogue = catalogue;
    this.requesters = requesters;
  }

  /** An officer need not see drafts: only what is public can be linked (Article 36, item 1). */
  Change<DisclosureApplication> item(Opened opened, String indexNumber) {
    String number = indexNumber.strip();
    if (number.isEmpty() || number.length() > 120) {
      return Opened.refused("indexNumber", "required", "请填写目录条目的索引号。");
    }
    if (!items.isPublic(number)) {
      return Opened.refused("indexNumber", "not-public", "没有使用这个索引号的公开条目（可能有误，或者条目尚未公开、已经撤回），请核对。");
    }
    opened.file().link(number);
    return opened.noted("linked-item", number, "");
  }

  Change<DisclosureApplication> earlier(Opened opened, String number) {
    Optional<Opened> other = comparing.byNumber(opened, number);
    if (other.isEmpty()) {
      return Opened.refused("number", "unknown", "没有这个登记编号，请核对。");
    }
    if (other.get().id().equals(opened.id())) {
      return Opened.refused("number", "own", "不能与自身关联，请填写另一件申请的登记编号。");
    }
    opened.file().follow(other.get().id());
    return opened.noted("linked-earlier", other.get().facts().number(), "");
  }

  Change<DisclosureApplication> proactive(Opened opened, ItemContent content) {
    if (names(opened, content)) {
      return Opened.refused("html", "personal", "草稿中含有申请人的姓名、证件号码或者联系方式，请删去。");
    }
    return switch (catalogue.draft(opened.actor(), content)) {
      case Change.Refused<ItemView> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<ItemView> done ->
          opened.noted("proactive", done.value().id().toString(), "");
    };
  }

  private boolean names(Opened opened, ItemContent content) {
    String all =
        content.title() + content.summary() + content.html() + String.join("", content.keywords());
    return requesters.requester(opened.id()).stream()
        .flatMap(Linking::told)
        .filter(text -> text.length() >= 2)
        .anyMatch(all::contains);
  }

  private static Stream<String> told(Requester who) {
    return Stream.of(
        who.kind().organisation() ? "" : who.name(),
        who.documentNumber(),
        who.phone(),
        who.email(),
        who.address(),
        who.agent(),
        who.agentDocumentNumber(),
        who.agentPhone());
  }
}
