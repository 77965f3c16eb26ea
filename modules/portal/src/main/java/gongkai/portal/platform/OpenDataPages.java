package gongkai.portal.platform;

import gongkai.opendata.Projections;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Site;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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

  private static Example example(String name, Visit visit) {
    String query = read(name);
    return new Example(
        visit.texts().get("data.query." + name), query, "/sparql?query=" + Visit.encoded(query));
  }

  private static String read(String name) {
    String place = "/gongkai/portal/query/" + name + ".rq";
    try (InputStream in = OpenDataPages.class.getResourceAsStream(place)) {
      return new String(Objects.requireNonNull(in, place).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A query with its title and the address that runs it. */
  public record Example(String title, String query, String href) {}
}
