package gongkai.catalogue.desk;

import gongkai.calendar.Deadline;
import gongkai.calendar.WorkingCalendar;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.item.ItemFacts;
import gongkai.catalogue.item.Publicity;
import gongkai.catalogue.item.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Shows an item to staff, and reckons the limit of Article 26. */
@ApplicationScoped
public class ItemViews {
  /** 自该政府信息形成或者变更之日起20个工作日内 (Article 26). */
  private static final int WORKING_DAYS = 20;

  private CatalogueItems items;
  private WorkingCalendar calendar;

  @SuppressWarnings("NullAway.Init")
  ItemViews() {}

  /** On a store and a calendar. */
  @Inject
  public ItemViews(CatalogueItems items, WorkingCalendar calendar) {
    this.items = items;
    this.calendar = calendar;
  }

  /** The limit of publication of what was formed on that day. */
  public @Nullable Deadline limit(@Nullable LocalDate formed) {
    return formed == null ? null : calendar.after(formed, WORKING_DAYS);
  }

  /** The last day of {@link #limit}. */
  @Nullable LocalDate lastDay(@Nullable LocalDate formed) {
    Deadline limit = limit(formed);
    return limit == null ? null : limit.date();
  }

  /** The item as the console shows it. */
  public ItemView of(CatalogueItem item) {
    ItemFacts facts = item.facts();
    Publicity publicity = facts.publicity();
    Revision present = items.revision(item, facts.revision());
    boolean another = publicity.live() && publicity.revision() != facts.revision();
    ItemContent published = another ? items.revision(item, publicity.revision()).content() : null;
    return new ItemView(
        item.id(),
        facts.version(),
        facts.state(),
        publicity.indexNumber(),
        publicity.edition(),
        publicity.live(),
        present.content(),
        present.note(),
        published,
        publicity.publishedOn(),
        publicity.publishedAt(),
        facts.standing().validity(),
        facts.standing().change(),
        facts.proposal().wanted(),
        facts.standing().replaces(),
        publicity.legacy(),
        facts.review().waitingFor(),
        facts.proposal().isMade() ? facts.proposal().by() : facts.author(),
        facts.proposal().isMade() ? facts.proposal().hash() : facts.contentHash(),
        publicity.legacy() ? null : limit(facts.heading().formed()),
        facts.review().steps(),
        facts.findings(),
        item.trail().view());
  }
}
