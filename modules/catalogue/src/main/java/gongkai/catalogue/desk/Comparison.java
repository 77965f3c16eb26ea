package gongkai.catalogue.desk;

import gongkai.catalogue.Difference;
import gongkai.catalogue.Differences;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.content.ContentDifference;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.item.Revision;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what changed, also to someone whose view of an item is out of date. */
@ApplicationScoped
@Transactional
public class Comparison implements Differences {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private CatalogueItems items;
  private Office office;

  @SuppressWarnings("NullAway.Init")
  Comparison() {}

  /** On a store of items and the office. */
  @Inject
  public Comparison(CatalogueItems items, Office office) {
    this.items = items;
    this.office = office;
  }

  @Override
  public List<Difference> between(ItemContent before, ItemContent after) {
    return ContentDifference.between(before, after);
  }

  @Override
  public List<Difference> since(Actor actor, ItemId id, long version) {
    return items
        .find(id)
        .filter(item -> office.permits(actor, Permission.VIEW_ITEMS, item.facts().heading().body()))
        .map(item -> since(item, version))
        .orElse(List.of());
  }

  /** The problems that tell somebody with an old version what others did in between. */
  List<Problem> stale(CatalogueItem item, long version) {
    List<Difference> differences = since(item, version);
    var last = item.trail().view().getLast();
    List<Problem> problems = new ArrayList<>();
    problems.add(
        new Problem(
            "",
            "stale",
            "您打开本条目之后，“%s”于%s已办理（%s），%s。您的内容没有保存，请核对变化后在新版本上重新操作。"
                .formatted(
                    last.actor(),
                    MINUTE.format(last.at()),
                    last.what(),
                    differences.isEmpty() ? "内容未变，状态已变" : "内容有变化，见下")));
    differences.forEach(
        each -> problems.add(new Problem(each.field(), "stale", "现为：" + each.plain())));
    return List.copyOf(problems);
  }

  private List<Difference> since(CatalogueItem item, long version) {
    Optional<Revision> seen = items.revisionAt(item.id(), version);
    if (seen.isEmpty()) {
      return List.of();
    }
    Revision now = items.revision(item, item.facts().revision());
    List<Difference> all =
        new ArrayList<>(ContentDifference.between(seen.get().content(), now.content()));
    all.addAll(ContentDifference.field("note", seen.get().note(), now.note()));
    return List.copyOf(all);
  }
}
