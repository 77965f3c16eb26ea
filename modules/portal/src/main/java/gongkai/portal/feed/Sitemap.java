package gongkai.portal.feed;

import gongkai.opendata.PublicRecords;
import gongkai.opendata.PublicRecords.Hit;
import gongkai.opendata.PublicRecords.Search;
import gongkai.portal.items.Counts;
import gongkai.portal.items.ItemPages;
import gongkai.portal.page.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * The sitemap for search engines: an index of small maps, one for the fixed pages and one for every
 * thousand items of a year and column.
 */
@Dependent
class Sitemap {
  static final int MAP_SIZE = 1000;
  static final int LAST_MAP = 10;
  private static final int STEP = 100;
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<String> FIXED =
      List.of("/", "/guide", "/rules", "/items", "/reports", "/apply", "/open-data");

  private final PublicRecords records;
  private final Counts counts;
  private final Site site;

  @Inject
  Sitemap(PublicRecords records, Counts counts, Site site) {
    this.records = records;
    this.counts = counts;
    this.site = site;
  }

  String index() {
    return Xml.document(
        "sitemapindex",
        NAMESPACE,
        xml -> {
          map(xml, "/sitemap/pages.xml");
          for (String year : new TreeMap<>(counts.of("year", within("", 0, 0))).keySet()) {
            int number = Integer.parseInt(year);
            for (var column :
                new TreeMap<>(counts.of("column", within("", number, 0))).entrySet()) {
              long maps = (column.getValue() + MAP_SIZE - 1) / MAP_SIZE;
              for (int n = 1; n <= Math.min(maps, LAST_MAP); n++) {
                map(xml, "/sitemap/" + year + "/" + column.getKey() + "/" + n + ".xml");
              }
            }
          }
        });
  }

  String pages() {
    return Xml.document(
        "urlset",
        NAMESPACE,
        xml -> {
          for (String page : FIXED) {
            url(xml, page, "");
          }
          for (String type : List.of("body", "report")) {
            for (var record : records.all(type)) {
              url(xml, ItemPages.address(record.key()), record.at().toString());
            }
          }
        });
  }

  String items(int year, String column, int number) {
    return Xml.document(
        "urlset",
        NAMESPACE,
        xml -> {
          int first = (number - 1) * MAP_SIZE;
          for (int offset = first; offset < first + MAP_SIZE; offset += STEP) {
            List<Hit> hits = records.search(within(column, year, offset)).hits();
            for (Hit hit : hits) {
              url(xml, ItemPages.address(hit.record().key()), hit.record().at().toString());
            }
            if (hits.size() < STEP) {
              return;
            }
          }
        });
  }

  private static Search within(String column, int year, int offset) {
    return new Search("", column, "", year, "", "", "oldest", offset, STEP);
  }

  private void map(Xml xml, String path) throws XMLStreamException {
    xml.element("sitemap", map -> map.element("loc", site.absolute(path)));
  }

  private void url(Xml xml, String path, String changed) throws XMLStreamException {
    xml.element(
        "url",
        url -> {
          url.element("loc", site.absolute(path));
          if (!changed.isEmpty()) {
            url.element("lastmod", changed);
          }
        });
  }
}
