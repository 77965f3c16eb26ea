package gongkai.portal.platform;

import gongkai.opendata.Projections;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Query;
import gongkai.portal.page.Site;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The page that tells programmers what data there is, with queries to try. */
@Dependent
class OpenDataPages {
  private static final List<String> QUERIES =
      List.of("items-per-column", "newest-items", "report-figures", "repealed-documents");

  private final Site site;
  private final Projections projections;

  @Inject
  OpenDataPages(Site site, Projections projections) {
    this.site = site;
    this.projections = projections;
  }

  Page page(Visit visit) {
    new Parameters(visit).check();
    Head head = Head.titled(visit.texts().get("data.title"));
    return Page.of("open-data", visit, head)
        .with("base", site.base())
        .with("body", site.body())
        .with("position", projections.position())
        .with("queries", QUERIES.stream().map(name -> example(name, visit)).toList());
  }

  private Example example(String name, Visit visit) {
    Query query = Query.named(name, site);
    return new Example(visit.texts().get("data.query." + name), query.text(), query.href());
  }

  /** A query with its title and the address that runs it. */
  public record Example(String title, String query, String href) {}
}
