package gongkai.portal.items;

import gongkai.opendata.PublicRecords;
import gongkai.portal.page.Bodies;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Texts;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Year;
import java.util.List;

/** The list of disclosed items, 法定主动公开内容: browse, search, narrow. */
@Dependent
class ListPages {
  private final PublicRecords records;
  private final Bodies bodies;
  private final Facets facets;
  private final Labels labels;
  private final Clock clock;

  @Inject
  ListPages(PublicRecords records, Bodies bodies, Facets facets, Labels labels, Clock clock) {
    this.records = records;
    this.bodies = bodies;
    this.facets = facets;
    this.labels = labels;
    this.clock = clock;
  }

  /**
   * @throws Parameters.Bad when a parameter is wrong
   * @throws NotFoundException for a page beyond the last
   */
  Page list(Visit visit) {
    Parameters given = new Parameters(visit);
    Criteria criteria = Criteria.of(given, bodies, Year.now(clock));
    given.check();
    PublicRecords.Page found = records.search(criteria.search());
    if (criteria.page() > Paging.lastPage(found.total())) {
      throw new NotFoundException();
    }
    Paging paging = Paging.of(criteria, found.total(), visit);
    return Page.of("items", visit, head(criteria, paging, visit))
        .with("rows", found.hits().stream().map(hit -> Row.of(hit, visit)).toList())
        .with("total", found.total())
        .with("cut", found.total() > (long) Criteria.LAST_PAGE * Criteria.PAGE_SIZE)
        .with("facets", facets.of(criteria, visit))
        .with("chosen", chosen(criteria, visit))
        .with("sorts", sorts(criteria, visit))
        .with("words", criteria.words())
        .with("withoutWords", visit.href(criteria.withoutWords().href()))
        .with("open", criteria.open())
        .with("paging", paging)
        .with("feed", visit.href(feed(criteria)));
  }

  private Head head(Criteria criteria, Paging paging, Visit visit) {
    Texts texts = visit.texts();
    String name =
        criteria.value("column").isEmpty()
            ? texts.get("items.title")
            : label("column", criteria, visit);
    Head head =
        Head.column(
                name,
                texts.get("items.description", name),
                name + "," + texts.get("statutory.items"),
                texts.get("items.type"))
            .link("alternate", "application/atom+xml", visit.href(feed(criteria)), name);
    if (!paging.previous().isEmpty()) {
      head = head.link("prev", "", paging.previous(), "");
    }
    return paging.next().isEmpty() ? head : head.link("next", "", paging.next(), "");
  }

  private List<Choice> chosen(Criteria criteria, Visit visit) {
    return criteria.filters().keySet().stream()
        .map(
            facet ->
                new Choice(
                    facet,
                    label(facet, criteria, visit),
                    visit.href(criteria.with(facet, "").href())))
        .toList();
  }

  private List<Choice> sorts(Criteria criteria, Visit visit) {
    return Criteria.SORTS.stream()
        .filter(sort -> !sort.equals("relevance") || !criteria.words().isEmpty())
        .map(
            sort ->
                new Choice(
                    sort,
                    visit.texts().get("sort." + sort),
                    sort.equals(criteria.sort()) ? "" : visit.href(criteria.sorted(sort).href())))
        .toList();
  }

  private String label(String facet, Criteria criteria, Visit visit) {
    return labels.of(facet, criteria.value(facet), criteria.value("body"), visit.language());
  }

  private static String feed(Criteria criteria) {
    String column = criteria.value("column");
    String body = criteria.value("body");
    String query =
        (column.isEmpty() ? "" : "&column=" + column) + (body.isEmpty() ? "" : "&body=" + body);
    return "/feed.atom" + (query.isEmpty() ? "" : "?" + query.substring(1));
  }

  /** A choice to take or to drop: what it is called and where it leads. */
  public record Choice(String name, String label, String href) {}
}
